<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>What was brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as text...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleFile</name>
    <message>
        <source>Web pages are not read yet. Open the page in a browser, save it as plain text (UTF-8) and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the type .%1 are not read yet. Save the document as plain text (UTF-8) and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets are not read yet. Save the table as CSV (UTF-8) and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a project, not an article. Open it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds no file that can be imported (.txt, .text, .md). If they are in folders below it, include those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file. Choose a text file or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may not be read. Ask for the right to read it, or copy it to a folder of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 MB; files over %2 MB are not read. Split it into smaller files and import those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table&apos;s columns are %1. For messages %2 is missing, for figures %3. Name the columns so and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The quote that opens in line %1 is never closed. Close it and read the table again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is empty: its first line must name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>There is no %1 with the number %2 to put this on. It may have been removed; undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index disagrees with the texts: searches may miss hits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change was tried outside an edit. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>This is not a text file: it holds bytes that no text has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no text, only blank space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file begins as %1 but is not: some of its bytes fit no character. Save it as UTF-8 and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid UTF-8 (byte %1) and fits neither Korean CP949 nor Chinese GB18030. Save it as UTF-8 and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>row without a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value “%1” is no number; it was kept as words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base “%1” is no number; it is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value %1 is more than its base %2; the base is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date “%1” was read as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date “%1” could not be read; it is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A table of figures needs the columns statement and value. Missing: %1. The table has: %2. Rename its columns and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage yet: mark a figure&apos;s words in its article and link them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column that a figure has no place for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Haeje manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Haeje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A research workbench for people who read messages and reviews closely. It opens no network connection: a project is one file on this computer.

Free software under the GNU General Public License, version 3 or later. There is no warranty.

Made with Qt %1 and SQLite.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authors: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title: not stated, the file&apos;s name stands in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affiliation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n headings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import. Name a file or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This very file is in the project already, as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article whose very text is in the project already, as document %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same text came into the project from another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>site navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line ahead of the first article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has no text below its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title printed a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read as a date; the publication date is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No author stands behind the date; the author is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line stands behind the end of the article; it was kept in its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typesetter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be a heading; it was kept as a paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Memos</name>
    <message>
        <source>A memo needs words. Write some, or remove the memo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;assage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageEditing</name>
    <message>
        <source>Edit message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”, %2, with its versions and links? The passages stay. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was not deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageFacts</name>
    <message>
        <source>%1 and %2</source>
        <comment>names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of meeting: who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>sender, recipient</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>ordinal of an anniversary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>ordinal of an anniversary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>ordinal of an anniversary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>ordinal of an anniversary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published the same day, lag 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>published %n days later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %n days before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, month only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, year only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Timeline of %n messages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The first is dated %1, the last %2.</source>
        <comment>dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most are from or to %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The year with the most is %1, with %n messages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacities of senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacities of recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageKind</name>
    <message>
        <source>congratulatory message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verbal message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condolence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wreath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floral basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageMarks</name>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verbal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condolence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wreath or basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editorial, speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageTable</name>
    <message>
        <source>date of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table the %1 is “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 fields, the table %2 columns; the missing ones are not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 fields, the table %2 columns; the rest was kept in the notes: “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 “%2” was read as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 “%2” could not be read; it is not stated and stands in the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role of a party without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no kind; “not stated” stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed as a wreath, but its summary or notes say floral basket: taken as a floral basket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind “%1” is none that comes with the program; it was kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The anniversary “%1” is no number; it is not stated and stands in the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confidence “%1” is not high, medium or low; it is not stated and stands in the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” in the table, “%3” in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity of the senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity of the recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its publication by “%1” is not in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” stands in the table before; the row was kept as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differs from the message in the project, which was left as it is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side “%1” is no country code of three letters (PRK, CHN); it is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table says anniversary %1, the dates give %2; %1 was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of messages needs the columns event_date, sender, recipient and kind. Missing: %1. The table has: %2. Rename its columns and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row is kept. Replies are not linked: whether one answers another is yours to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side of an actor and the date of an occasion are set only where they are common knowledge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding is not stated in the file; %1 was taken because its letters make sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column that a message has no place for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainReader</name>
    <message>
        <source>No line is the title for certain; the file&apos;s name stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address, kept as a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line below the title, kept as facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>Encoding: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding is not stated in the file; %1 was taken because its letters make sense. Read a few lines; if they are garbled, save the file as UTF-8 and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout: none that is known; read as paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; nothing of it stays in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n documents added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files already there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>arc of a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day stated: month, year or interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>“%1” could not be written. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje</name>
    <message>
        <source>“%1” is the name of another actor already. Give this one another name, or use that actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An actor&apos;s name is empty. Fill it in or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An actor needs a name. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart needs a name. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a chart “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of %2 points at a row of %3 that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original file “%1” is not what was imported: its checksum differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document %1 “%2” has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document %1 “%2” has a block outside its text or out of order, at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage %1 in document %2 does not hold its quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows of %2 point at a %3 that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 documents are missing from the search index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code needs a name. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” has a “/” in it, which parts a code from the one above it. Write it without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a code “%1” here already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure needs a statement: what is counted. Write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure needs a value, or a verdict in words. Give one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than its base %2. Correct the value or the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message needs a kind. Choose one or type your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” belongs to another message. Choose another, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of Haeje is incomplete (schema %1 is missing). Install it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Haeje project. Choose a file that Haeje made, ending in .haeje.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer Haeje (schema %2; this one knows up to %3). Install the newer version to open it; the file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be brought up to date, but the backup copy “%2” could not be written. Free some space or check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::Actors</name>
    <message>
        <source>%1 messages name this actor. Remove or change those first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::CodeDelegate</name>
    <message>
        <source>Name of the code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::CodeDialog</name>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is a passage given this code, and when not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the code above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next of the palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (now “%2”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit code “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add code “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::CodebookModel</name>
    <message numerus="yes">
        <source>%n codings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with the codes below, %2 of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n codings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::CodebookPanel</name>
    <message>
        <source>The codebook was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code is no longer in the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n codes below it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes with %2. The texts stay as they are, and Undo brings it all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete code “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the colour of a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (now “%2”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the key of a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code below…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move code “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No codes yet. A code is a tag you put on passages: make one here, or select words in the text and press C.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::Codes</name>
    <message>
        <source>This code is gone. Someone removed it; undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code cannot be put below itself. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::CodingDesk</name>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code is no longer in the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the code “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit memo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::CodingList</name>
    <message>
        <source>With the codes below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This code is on no passage yet. Select words and double-click the code, or drag it on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a code in the codebook, and the passages it is on are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::CommandLine</name>
    <message>
        <source>Shows this and ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the output: en or ko. Without it, the computer&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to print: table (for people, the default), csv or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”; the formats are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language “%1”; the languages are en and ko.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2021-07-11, 2021-07 or 2021, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: haeje %1--help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project to test. It is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sound: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems in %1. Keep this file as it is, and go on with a copy made before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not occur in document %2. The quote must be exact, capitals and punctuation too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Code %n passages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no document %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passages coded with %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages had that code already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document&apos;s number, as `haeje list PROJECT documents` shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes every exact occurrence of this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First UTF-16 unit of the passage, from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit behind its last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code with those above it: “US factor/hostile forces”. What is missing is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who codes; without it, the name of the computer&apos;s user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note kept with each coding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--document ID is missing: which document is to be coded?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--code PATH is missing: with which code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --quote TEXT or both --start N and --end N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--quote takes the text to look for; it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open the window on. `haeje PROJECT --screenshot FILE` draws a place into a file, and the verbs of `haeje --help` need no display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the window:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`haeje VERB --help` documents every option of a verb. Results go to standard output, messages to standard error; the exit code is 0 when it is done, 1 when it failed, 2 when the usage is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to make; .haeje is added to a name without a suffix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” are not in this version. What can be listed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing called “%1”. What can be listed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no number %1 among the %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders&apos; posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients&apos; posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in this version. What is there: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that must all occur, a “quoted phrase”, a prefix*; of any script and any length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many hits; 50 if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was found nowhere in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1. The singular will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coder has no number; see `haeje list PROJECT coders`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID is a number as the list shows it, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the workbench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the version and ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::ContextBar</name>
    <message>
        <source>Messages per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window shows the stretch that the timeline shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>per year, %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::Database</name>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install it (on Debian: libqt6sql6-sqlite) and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to “%1” just now. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Nothing was changed; check the permissions of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while reading or writing “%1”. Nothing was changed; check the disk and its free space, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore it from a backup copy; `haeje check` lists what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed in “%1”; free some space and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file is there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Haeje project. Choose a file that Haeje made, ending in .haeje.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read or written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::DateField</name>
    <message>
        <source>2021-07-11, 2021-07, 2021 or 2018-03-25/2018-03-28</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date. Write a day as 2021-07-11, a month as 2021-07, a year as 2021, an interval as 2018-03-25/2018-03-28; add ? where it is uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::DropZone</name>
    <message>
        <source>Drop a project here, or articles to begin a project with them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::EvidenceList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::FactsDialog</name>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated; several are parted by ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ffiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2021-07-23, 2021-07 or 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, ko, zh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document needs a title to be found by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date Haeje can read. Write 2021-07-23, 2021-07, 2021, or two of them with a / between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit facts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::FindBar</name>
    <message>
        <source>Match capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::ImportReportView</name>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken, please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check, line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::ImportRun</name>
    <message>
        <source>An import is running. Wait until it is done, or cancel it in the status bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::LibraryModel</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 et al.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no passages yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by title, author, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most passages first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::MainWindow</name>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codings and memos are signed with this name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A new project for %n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Haeje projects (*.haeje)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was brought in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::MemoEdit</name>
    <message>
        <source>Write a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::MessageDialog</name>
    <message>
        <source>Add sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anni&amp;versary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or write the kind of message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date cannot be read. Correct it, or leave it empty if it is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one sender or recipient.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::Minimap</name>
    <message>
        <source>Overview of the passages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::Occasions</name>
    <message>
        <source>An occasion needs a name. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an occasion “%1” already. Use that one, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages stand on this occasion. Remove or change those first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::PartyListEdit</name>
    <message>
        <source>new actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what capacity, for example General Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::PassageInspector</name>
    <message>
        <source>Select words in the text, or click a marked passage, and it is shown here with its codes, its memos and what stands on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not a passage yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Show its codings; the cross takes the code off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::Passages</name>
    <message>
        <source>There is no document %1. `haeje list PROJECT documents` names those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage %1 to %2 does not lie within the document, which has %3 characters (UTF-16 units).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage %1 to %2 would split a character in two. Move its edge by one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::Progress</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::Project</name>
    <message>
        <source>“%1” is there already and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it first, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name, or make the project with `haeje create`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a project. Choose a file that ends in .haeje.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Haeje project. Choose a file that Haeje made, ending in .haeje.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was cut short: %2 bytes are there of %3. It was not opened, so that nothing more is lost; restore it from a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written to, so the project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the project open (%1, process %2), so here it is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be made: its folder cannot be written to. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is write-protected, so the project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is still running. Wait until it is done or cancel it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::QuickBox</name>
    <message>
        <source>Find documents, codes, messages, commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n hits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::QuickCode</name>
    <message>
        <source>Create “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a code’s name, or above/below for a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code to put on the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::QuoteView</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::Rail</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::Reader</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more codings here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Passage without a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraphs %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::SearchPanel</name>
    <message>
        <source>All hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Every word must occur; put a phrase in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n hits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::SearchQuery</name>
    <message>
        <source>A quotation mark is open in “%1”. Close the phrase, or take the mark out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to search for in “%1”. Type a word, or a &quot;phrase in quotes&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your codings and memos are signed with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::StartPage</name>
    <message>
        <source>No project is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project is one file on this computer. Nothing in it leaves the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the file is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles, messages, charts to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that ends in .haeje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, HTML, Word and more, into a new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring articles in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many at once. The original of each is kept whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words, press a number. Every step can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place messages in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them from a passage or import a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what you found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts that lead back to the passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects of late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::TimelineLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::TimelineView</name>
    <message numerus="yes">
        <source>%n more messages here: click to list them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n messages, %2 to %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of all messages sent or held, %3 received</source>
        <comment>actor, counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::VersionTableEdit</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1: “%2” is no date. Write it as 2021-07-11.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::WindowCommands</name>
    <message>
        <source>&amp;New project...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a project...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haeje projects (*.haeje)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring articles in...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Haeje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring articles in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles and tables (*.txt *.md *.html *.htm *.docx *.odt *.epub *.hwpx *.pdf *.csv *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haeje::WindowStatus</name>
    <message>
        <source>Codings and memos are signed with this name. Click to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Actors</name>
    <message numerus="yes">
        <source>%n messages name this actor. Remove or change those first.</source>
        <translation>
            <numerusform>%n message names this actor. Remove or change it first.</numerusform>
            <numerusform>%n messages name this actor. Remove or change those first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round-ups name this actor. Remove or change those first.</source>
        <translation>
            <numerusform>%n round-up names this actor. Remove or change it first.</numerusform>
            <numerusform>%n round-ups name this actor. Remove or change those first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message numerus="yes">
        <source>Texts: the %n marked as read by %1. What nobody coded in them counts too: as agreement that there is nothing to code. Other texts do not count.</source>
        <translation>
            <numerusform>Texts: the one marked as read by %1. What nobody coded in it counts too: as agreement that there is nothing to code. Other texts do not count.</numerusform>
            <numerusform>Texts: the %n marked as read by %1. What nobody coded in them counts too: as agreement that there is nothing to code. Other texts do not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts: the %n in which at least one of %1 coded something, read by all or not. A coder who has not read a text counts as one who found nothing in it, so the numbers may say too little or too much; marks of what was read are better.</source>
        <translation>
            <numerusform>Texts: the one in which at least one of %1 coded something, read by all or not. A coder who has not read a text counts as one who found nothing in it, so the numbers may say too little or too much; marks of what was read are better.</numerusform>
            <numerusform>Texts: the %n in which at least one of %1 coded something, read by all or not. A coder who has not read a text counts as one who found nothing in it, so the numbers may say too little or too much; marks of what was read are better.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementData</name>
    <message numerus="yes">
        <source>%1 of %n cases are within their tolerance.</source>
        <translation>
            <numerusform>%1 of %n case is within its tolerance.</numerusform>
            <numerusform>%1 of %n cases are within their tolerance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementRules</name>
    <message numerus="yes">
        <source>All codes: the units of the %n codes that were used are put together and counted as one.</source>
        <translation>
            <numerusform>All codes: the units of the %n code that was used.</numerusform>
            <numerusform>All codes: the units of the %n codes that were used are put together and counted as one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnalysisCharts</name>
    <message numerus="yes">
        <source>%n rows and columns without anything are left out.</source>
        <translation>
            <numerusform>%n row or column without anything is left out.</numerusform>
            <numerusform>%n rows and columns without anything are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents of %1</source>
        <translation>
            <numerusform>%n document of %1</numerusform>
            <numerusform>%n documents of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages of %1</source>
        <translation>
            <numerusform>%n message of %1</numerusform>
            <numerusform>%n messages of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleFile</name>
    <message numerus="yes">
        <source>The %n chapters are one document, as asked.</source>
        <translation>
            <numerusform>The one chapter (%n) is one document, as asked.</numerusform>
            <numerusform>The %n chapters are one document, as asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message numerus="yes">
        <source>%n figures repeat another with the same number and are counted once.</source>
        <translation>
            <numerusform>%n figure repeats another with the same number and is counted once.</numerusform>
            <numerusform>%n figures repeat another with the same number and are counted once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures name no category and are left out.</source>
        <translation>
            <numerusform>%n figure names no category and is left out.</numerusform>
            <numerusform>%n figures name no category and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n rows of %1 point at a %2 that is not there.</source>
        <translation>
            <numerusform>%n row of %1 points at a %2 that is not there.</numerusform>
            <numerusform>%n rows of %1 point at a %2 that is not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are missing from the search index.</source>
        <translation>
            <numerusform>%n document is missing from the search index.</numerusform>
            <numerusform>%n documents are missing from the search index.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are missing from the lists&apos; order.</source>
        <translation>
            <numerusform>%n document is missing from the lists&apos; order.</numerusform>
            <numerusform>%n documents are missing from the lists&apos; order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents have a reading state that is none.</source>
        <translation>
            <numerusform>%n document has a reading state that is none.</numerusform>
            <numerusform>%n documents have a reading state that is none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimChecks</name>
    <message numerus="yes">
        <source>%n of its texts have no date.</source>
        <translation>
            <numerusform>%n of its texts has no date.</numerusform>
            <numerusform>%n of its texts have no date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its passages lost their place in a corrected text.</source>
        <translation>
            <numerusform>%n of its passages lost its place in a corrected text.</numerusform>
            <numerusform>%n of its passages lost their place in a corrected text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimEvidence</name>
    <message numerus="yes">
        <source>Use %n passages as evidence</source>
        <translation>
            <numerusform>Use %n passage as evidence</numerusform>
            <numerusform>Use %n passages as evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimTables</name>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeRule</name>
    <message numerus="yes">
        <source>Any of %n words.</source>
        <translation>
            <numerusform>The word.</numerusform>
            <numerusform>Any of %n words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages with the codes below</source>
        <translation>
            <numerusform>%n passage with the codes below</numerusform>
            <numerusform>%n passages with the codes below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 is compared with %n earlier messages that have a text in “%3”.</source>
        <translation>
            <numerusform>%1 of %2 is compared with %n earlier message that has a text in “%3”.</numerusform>
            <numerusform>%1 of %2 is compared with %n earlier messages that have a text in “%3”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier messages have no text in this language here; they are no evidence that an expression was not used: %1.</source>
        <translation>
            <numerusform>%n earlier message has no text in this language here; it is no evidence that an expression was not used: %1.</numerusform>
            <numerusform>%n earlier messages have no text in this language here; they are no evidence that an expression was not used: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n messages it is not known whether they are earlier; they are left out: %1.</source>
        <translation>
            <numerusform>Of %n message it is not known whether it is earlier; it is left out: %1.</numerusform>
            <numerusform>Of %n messages it is not known whether they are earlier; they are left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links of sentences made by hand bind.</source>
        <translation>
            <numerusform>%n link of sentences made by hand binds.</numerusform>
            <numerusform>%n links of sentences made by hand bind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message numerus="yes">
        <source>“%1” and %n more places</source>
        <translation>
            <numerusform>“%1” and %n more place</numerusform>
            <numerusform>“%1” and %n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places of the text differ.</source>
        <translation>
            <numerusform>%n place of the text differs.</numerusform>
            <numerusform>%n places of the text differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages stay where and what they are.</source>
        <translation>
            <numerusform>%n passage stays where and what it is.</numerusform>
            <numerusform>%n passages stay where and what they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages of other coders, which are hidden here, move with the text too.</source>
        <translation>
            <numerusform>%n passage of another coder, which is hidden here, moves with the text too.</numerusform>
            <numerusform>%n passages of other coders, which are hidden here, move with the text too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Disagreements</name>
    <message numerus="yes">
        <source>Compared: %1. Only texts that at least two of them have marked as coded to their end (%n texts), and in each only those who have; text that nobody coded is agreed on.</source>
        <translation>
            <numerusform>Compared: %1. Only texts that at least two of them have marked as coded to their end (%n text), and in each only those who have; text that nobody coded is agreed on.</numerusform>
            <numerusform>Compared: %1. Only texts that at least two of them have marked as coded to their end (%n texts), and in each only those who have; text that nobody coded is agreed on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All agree on %n coded places.</source>
        <translation>
            <numerusform>All agree on %n coded place.</numerusform>
            <numerusform>All agree on %n coded places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicateWords</name>
    <message numerus="yes">
        <source>%n texts are too short to be compared by their share.</source>
        <translation>
            <numerusform>%n text is too short to be compared by its share.</numerusform>
            <numerusform>%n texts are too short to be compared by their share.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are like more than %1 others; the likeliest pairs are named.</source>
        <translation>
            <numerusform>%n document is like more than %1 others; the likeliest pairs are named.</numerusform>
            <numerusform>%n documents are like more than %1 others; the likeliest pairs are named.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePopup</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactLines</name>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n headings</source>
        <translation>
            <numerusform>%n heading</numerusform>
            <numerusform>%n headings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureChecks</name>
    <message numerus="yes">
        <source>%1: %n days later.</source>
        <translation>
            <numerusform>%1: %n day later.</numerusform>
            <numerusform>%1: %n days later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GreetingDay</name>
    <message numerus="yes">
        <source>more than %n days from the day of “%1”</source>
        <translation>
            <numerusform>more than %n day from the day of “%1”</numerusform>
            <numerusform>more than %n days from the day of “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message numerus="yes">
        <source>Left out: %n scripts</source>
        <translation>
            <numerusform>Left out: %n script</numerusform>
            <numerusform>Left out: %n scripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n style sheets</source>
        <translation>
            <numerusform>%n style sheet</numerusform>
            <numerusform>%n style sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Import %n files</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message numerus="yes">
        <source>%n codes are older than the history: they are shown as they were first known.</source>
        <translation>
            <numerusform>%n code is older than the history: it is shown as it was first known.</numerusform>
            <numerusform>%n codes are older than the history: they are shown as they were first known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrices</name>
    <message numerus="yes">
        <source>Two passages are related where at most %n words stand between them; overlapping ones too.</source>
        <translation>
            <numerusform>Two passages are related where at most %n word stands between them; overlapping ones too.</numerusform>
            <numerusform>Two passages are related where at most %n words stand between them; overlapping ones too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The row&apos;s passage comes first: the column&apos;s begins where it has ended, or at most %n words later.</source>
        <translation>
            <numerusform>The row&apos;s passage comes first: the column&apos;s begins where it has ended, or at most %n word later.</numerusform>
            <numerusform>The row&apos;s passage comes first: the column&apos;s begins where it has ended, or at most %n words later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings whose passage has lost its place in the text are left out.</source>
        <translation>
            <numerusform>%n coding whose passage has lost its place in the text is left out.</numerusform>
            <numerusform>%n codings whose passage has lost its place in the text are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates marked as uncertain or approximate are taken as they are written.</source>
        <translation>
            <numerusform>%n date marked as uncertain or approximate is taken as it is written.</numerusform>
            <numerusform>%n dates marked as uncertain or approximate are taken as they are written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes that are not active any more are left out with their codings.</source>
        <translation>
            <numerusform>%n code that is not active any more is left out with its codings.</numerusform>
            <numerusform>%n codes that are not active any more are left out with their codings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n coders are counted.</source>
        <translation>
            <numerusform>The one coder is counted.</numerusform>
            <numerusform>All %n coders are counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoEntries</name>
    <message numerus="yes">
        <source>%n memos</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageFacts</name>
    <message numerus="yes">
        <source>published %n days later</source>
        <translation>
            <numerusform>published %n day later</numerusform>
            <numerusform>published %n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %n days before</source>
        <translation>
            <numerusform>published %n day before</numerusform>
            <numerusform>published %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Timeline of %n messages.</source>
        <translation>
            <numerusform>Timeline of %n message.</numerusform>
            <numerusform>Timeline of %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The year with the most is %1, with %n messages.</source>
        <translation>
            <numerusform>The year with the most is %1, with %n message.</numerusform>
            <numerusform>The year with the most is %1, with %n messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageKinds</name>
    <message numerus="yes">
        <source>%n messages are of the kind “%1”. Give them another kind first, or rename this one.</source>
        <translation>
            <numerusform>%n message is of the kind “%1”. Give it another kind first, or rename this one.</numerusform>
            <numerusform>%n messages are of the kind “%1”. Give them another kind first, or rename this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageMeasures</name>
    <message numerus="yes">
        <source>The %n smallest are drawn as “others”.</source>
        <translation>
            <numerusform>The smallest is drawn as “others”.</numerusform>
            <numerusform>The %n smallest are drawn as “others”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which --unresolved lists</source>
        <translation>
            <numerusform>and %n more, which --unresolved lists</numerusform>
            <numerusform>and %n more, which --unresolved lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not resolved, %n: %1.</source>
        <translation>
            <numerusform>Not resolved, %n: %1.</numerusform>
            <numerusform>Not resolved, %n: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n messages: %2.</source>
        <translation>
            <numerusform>%1 of %n message: %2.</numerusform>
            <numerusform>%1 of %n messages: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %n messages whose occasion has no day that recurs.</source>
        <translation>
            <numerusform>Not counted: %n message whose occasion has no day that recurs.</numerusform>
            <numerusform>Not counted: %n messages whose occasion has no day that recurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts report several messages: each of these has the length of the whole.</source>
        <translation>
            <numerusform>%n text reports several messages: each of these has the length of the whole.</numerusform>
            <numerusform>%n texts report several messages: each of these has the length of the whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are in no exchange: nothing goes the other way in this project.</source>
        <translation>
            <numerusform>%n message is in no exchange: nothing goes the other way in this project.</numerusform>
            <numerusform>%n messages are in no exchange: nothing goes the other way in this project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for messages of kind reply the nearest earlier message, itself no reply, with first sender and first recipient swapped, of the same occasion and ordinal, at most %n days ahead, both dated to the day</source>
        <translation>
            <numerusform>for messages of kind reply the nearest earlier message, itself no reply, with first sender and first recipient swapped, of the same occasion and ordinal, at most %n day ahead, both dated to the day</numerusform>
            <numerusform>for messages of kind reply the nearest earlier message, itself no reply, with first sender and first recipient swapped, of the same occasion and ordinal, at most %n days ahead, both dated to the day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Days from the last message that is answered to the reply. %n replies; %1 answers by the project, %2 by the rule.</source>
        <translation>
            <numerusform>Days from the last message that is answered to the reply. %n reply; %1 answers by the project, %2 by the rule.</numerusform>
            <numerusform>Days from the last message that is answered to the reply. %n replies; %1 answers by the project, %2 by the rule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages that are no replies and no meetings; %1 of %n are answered in this project. That none is in this project does not say that none was sent.</source>
        <translation>
            <numerusform>Messages that are no replies and no meetings; %1 of %n is answered in this project. That none is in this project does not say that none was sent.</numerusform>
            <numerusform>Messages that are no replies and no meetings; %1 of %n are answered in this project. That none is in this project does not say that none was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n round-ups.</source>
        <translation>
            <numerusform>%1 of %n round-up.</numerusform>
            <numerusform>%1 of %n round-ups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages; the first %1 (%2), the last %3 (%4).</source>
        <translation>
            <numerusform>%n message; the first %1 (%2), the last %3 (%4).</numerusform>
            <numerusform>%n messages; the first %1 (%2), the last %3 (%4).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageTable</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageWork</name>
    <message numerus="yes">
        <source>Link %n replies</source>
        <translation>
            <numerusform>Link %n reply</numerusform>
            <numerusform>Link %n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %n proposed replies</source>
        <translation>
            <numerusform>Refuse %n proposed reply</numerusform>
            <numerusform>Refuse %n proposed replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccasionGrid</name>
    <message numerus="yes">
        <source>%n without an occasion</source>
        <translation>
            <numerusform>%n without an occasion</numerusform>
            <numerusform>%n without an occasion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on occasions that do not return every year</source>
        <translation>
            <numerusform>%n on an occasion that does not return every year</numerusform>
            <numerusform>%n on occasions that do not return every year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a certain year</source>
        <translation>
            <numerusform>%n without a certain year</numerusform>
            <numerusform>%n without a certain year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a sender</source>
        <translation>
            <numerusform>%n without a sender</numerusform>
            <numerusform>%n without a sender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside the years</source>
        <translation>
            <numerusform>%n outside the years</numerusform>
            <numerusform>%n outside the years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccasionGridPage</name>
    <message numerus="yes">
        <source>%1, %2, %n days after the message</source>
        <comment>kind, date</comment>
        <translation>
            <numerusform>%1, %2, %n day after the message</numerusform>
            <numerusform>%1, %2, %n days after the message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, published %n days later</source>
        <comment>kind, date</comment>
        <translation>
            <numerusform>%1, %2, published %n day later</numerusform>
            <numerusform>%1, %2, published %n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected and not in this project</source>
        <translation>
            <numerusform>%n expected and not in this project</numerusform>
            <numerusform>%n expected and not in this project</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Occasions</name>
    <message numerus="yes">
        <source>%n messages stand on this occasion. Remove or change those first.</source>
        <translation>
            <numerusform>%n message stands on this occasion. Remove or change it first.</numerusform>
            <numerusform>%n messages stand on this occasion. Remove or change those first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageEncoding</name>
    <message numerus="yes">
        <source>%n characters of the page are broken and stand as � in the text.</source>
        <translation>
            <numerusform>%n character of the page is broken and stands as � in the text.</numerusform>
            <numerusform>%n characters of the page are broken and stand as � in the text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfReading</name>
    <message numerus="yes">
        <source>%n words that a hyphen parted at a line&apos;s end were put together</source>
        <translation>
            <numerusform>%n word that a hyphen parted at a line&apos;s end was put together</numerusform>
            <numerusform>%n words that a hyphen parted at a line&apos;s end were put together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Korean lines are broken inside words here. %n lines were joined without a space and nothing else in the text to tell; a word may be written together there that is two.</source>
        <translation>
            <numerusform>Korean lines are broken inside words here. %n line was joined without a space and nothing else in the text to tell; a word may be written together there that is two.</numerusform>
            <numerusform>Korean lines are broken inside words here. %n lines were joined without a space and nothing else in the text to tell; a word may be written together there that is two.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%n pages that are pictures without text]</source>
        <translation>
            <numerusform>[%n page that is a picture without text]</numerusform>
            <numerusform>[%n pages that are pictures without text]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyLag</name>
    <message numerus="yes">
        <source>it is dated %n days ahead of %1, which it answers</source>
        <translation>
            <numerusform>it is dated %n day ahead of %1, which it answers</numerusform>
            <numerusform>it is dated %n days ahead of %1, which it answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no earlier message the other way within %n days</source>
        <translation>
            <numerusform>no earlier message the other way within %n day</numerusform>
            <numerusform>no earlier message the other way within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyProposals</name>
    <message numerus="yes">
        <source>The other way on the same occasion (%1), %n days before.</source>
        <translation>
            <numerusform>The other way on the same occasion (%1), %n day before.</numerusform>
            <numerusform>The other way on the same occasion (%1), %n days before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed is a reply to an earlier message with sender and recipient swapped, on the same occasion with the same ordinal, at most %n days before; both are dated to the day. Nothing is linked until you take it.</source>
        <translation>
            <numerusform>Proposed is a reply to an earlier message with sender and recipient swapped, on the same occasion with the same ordinal, at most %n day before; both are dated to the day. Nothing is linked until you take it.</numerusform>
            <numerusform>Proposed is a reply to an earlier message with sender and recipient swapped, on the same occasion with the same ordinal, at most %n days before; both are dated to the day. Nothing is linked until you take it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n documents added</source>
        <translation>
            <numerusform>%n document added</numerusform>
            <numerusform>%n documents added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages added</source>
        <translation>
            <numerusform>%n message added</numerusform>
            <numerusform>%n messages added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures added</source>
        <translation>
            <numerusform>%n figure added</numerusform>
            <numerusform>%n figures added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files already there</source>
        <translation>
            <numerusform>%n file already there</numerusform>
            <numerusform>%n files already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files refused</source>
        <translation>
            <numerusform>%n file refused</numerusform>
            <numerusform>%n files refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memos made of the file&apos;s comments</source>
        <translation>
            <numerusform>%n memo made of the file&apos;s comments</numerusform>
            <numerusform>%n memos made of the file&apos;s comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new versions</source>
        <translation>
            <numerusform>%n of them a new version</numerusform>
            <numerusform>%n of them new versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memos made of comments</source>
        <translation>
            <numerusform>%n memo made of comments</numerusform>
            <numerusform>%n memos made of comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files left out as chosen</source>
        <translation>
            <numerusform>%n file left out as chosen</numerusform>
            <numerusform>%n files left out as chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in folders not taken</source>
        <translation>
            <numerusform>%n in folders not taken</numerusform>
            <numerusform>%n in folders not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files left for later</source>
        <translation>
            <numerusform>%n file left for later</numerusform>
            <numerusform>%n files left for later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retrieval</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameWords</name>
    <message numerus="yes">
        <source>Code the same words in %n places</source>
        <translation>
            <numerusform>Code the same words in %n place</numerusform>
            <numerusform>Code the same words in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n documents were found by their facts and have no hit in the text.</source>
        <translation>
            <numerusform>%n document was found by its facts and has no hit in the text.</numerusform>
            <numerusform>%n documents were found by their facts and have no hit in the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents have a date that spans several years; they count in the first.</source>
        <translation>
            <numerusform>%n document has a date that spans several years; it counts in the first.</numerusform>
            <numerusform>%n documents have a date that spans several years; they count in the first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are not dated.</source>
        <translation>
            <numerusform>%n document is not dated.</numerusform>
            <numerusform>%n documents are not dated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memos, codes, messages and the like were found besides; they are not counted here.</source>
        <translation>
            <numerusform>%n memo, code, message or the like was found besides; it is not counted here.</numerusform>
            <numerusform>%n memos, codes, messages and the like were found besides; they are not counted here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n passages from hits</source>
        <translation>
            <numerusform>Make %n passage from hits</numerusform>
            <numerusform>Make %n passages from hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n hits with %1</source>
        <translation>
            <numerusform>Code %n hit with %1</numerusform>
            <numerusform>Code %n hits with %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message numerus="yes">
        <source>Counted in %n texts of messages (the documents of their versions), each text once.</source>
        <translation>
            <numerusform>Counted in %n text of messages (the documents of their versions), each text once.</numerusform>
            <numerusform>Counted in %n texts of messages (the documents of their versions), each text once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages have no text here and count nowhere: that is not zero.</source>
        <translation>
            <numerusform>%n message has no text here and counts nowhere: that is not zero.</numerusform>
            <numerusform>%n messages have no text here and count nowhere: that is not zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has no terms in “%2”: %n texts are left out of it.</source>
        <translation>
            <numerusform>“%1” has no terms in “%2”: %n text is left out of it.</numerusform>
            <numerusform>“%1” has no terms in “%2”: %n texts are left out of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts with several senders, sides or recipients count for each of them.</source>
        <translation>
            <numerusform>%n text with several senders, sides or recipients counts for each of them.</numerusform>
            <numerusform>%n texts with several senders, sides or recipients count for each of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places in the texts of messages.</source>
        <translation>
            <numerusform>%n place in the texts of messages.</numerusform>
            <numerusform>%n places in the texts of messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n received</numerusform>
            <numerusform>%n received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes with none in view</source>
        <translation>
            <numerusform>%n lane with none in view</numerusform>
            <numerusform>%n lanes with none in view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n messages</source>
        <comment>a stretch of time</comment>
        <translation>
            <numerusform>%1: %n message</numerusform>
            <numerusform>%1: %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message numerus="yes">
        <source>Source: %1 and %n more</source>
        <translation>
            <numerusform>Source: %1 and %n more</numerusform>
            <numerusform>Source: %1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages by the day they were sent, received or handed over</source>
        <translation>
            <numerusform>%n message by the day it was sent, received or handed over</numerusform>
            <numerusform>%n messages by the day they were sent, received or handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a stated day</source>
        <translation>
            <numerusform>%n of them without a stated day</numerusform>
            <numerusform>%n of them without a stated day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more without a date are not shown</source>
        <translation>
            <numerusform>%n more without a date is not shown</numerusform>
            <numerusform>%n more without a date are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::AgreementControls</name>
    <message numerus="yes">
        <source>%n coders</source>
        <translation>
            <numerusform>%n coder</numerusform>
            <numerusform>%n coders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statistics</source>
        <translation>
            <numerusform>%n statistic</numerusform>
            <numerusform>%n statistics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::AgreementPage</name>
    <message numerus="yes">
        <source>Agreement compares what two or more coders did with the same texts, and so far there is the work of %n coders in this project. Let another coder code the same texts, here under another name or in a copy of the project, and come back.</source>
        <translation>
            <numerusform>Agreement compares what two or more coders did with the same texts, and so far there is the work of %n coder in this project. Let another coder code the same texts, here under another name or in a copy of the project, and come back.</numerusform>
            <numerusform>Agreement compares what two or more coders did with the same texts, and so far there is the work of %n coders in this project. Let another coder code the same texts, here under another name or in a copy of the project, and come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coders</source>
        <translation>
            <numerusform>%n coder</numerusform>
            <numerusform>%n coders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::ArticleText</name>
    <message numerus="yes">
        <source>%n more blocks</source>
        <translation>
            <numerusform>%n more block</numerusform>
            <numerusform>%n more blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::AttributesDialog</name>
    <message numerus="yes">
        <source>“%1” goes with its values in %n documents. Undo brings it back.</source>
        <translation>
            <numerusform>“%1” goes with its values in %n document. Undo brings it back.</numerusform>
            <numerusform>“%1” goes with its values in %n documents. Undo brings it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::BulkFactsDialog</name>
    <message numerus="yes">
        <source>Edit facts of %n documents</source>
        <translation>
            <numerusform>Edit facts of %n document</numerusform>
            <numerusform>Edit facts of %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::ChartView</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::ChartsPlace</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charts</source>
        <translation>
            <numerusform>%n chart</numerusform>
            <numerusform>%n charts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n categories</source>
        <translation>
            <numerusform>%1 · %n category</numerusform>
            <numerusform>%1 · %n categories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::ChoiceButton</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::ClaimsView</name>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::CodeGroupsView</name>
    <message numerus="yes">
        <source>%1, %n codes</source>
        <translation>
            <numerusform>%1, %n code</numerusform>
            <numerusform>%1, %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::CodeHistoryPage</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::CodeHitsDialog</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n hits, some in the same stretch</source>
        <translation>
            <numerusform>from %n hit, some in the same stretch</numerusform>
            <numerusform>from %n hits, some in the same stretch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are passages already and are left out</source>
        <translation>
            <numerusform>%n is a passage already and is left out</numerusform>
            <numerusform>%n are passages already and are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have the code from you already and are left out</source>
        <translation>
            <numerusform>%n has the code from you already and is left out</numerusform>
            <numerusform>%n have the code from you already and are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::CodeRuleDialog</name>
    <message numerus="yes">
        <source>and %n chosen</source>
        <translation>
            <numerusform>and %n chosen</numerusform>
            <numerusform>and %n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n passages</source>
        <translation>
            <numerusform>Code %n passage</numerusform>
            <numerusform>Code %n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have the code from you already</source>
        <translation>
            <numerusform>%n has the code from you already</numerusform>
            <numerusform>%n have the code from you already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::CodeSplitDialog</name>
    <message numerus="yes">
        <source>%n codings go to the new code</source>
        <translation>
            <numerusform>%n coding goes to the new code</numerusform>
            <numerusform>%n codings go to the new code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay</source>
        <translation>
            <numerusform>%n stays</numerusform>
            <numerusform>%n stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::CodeWithDialog</name>
    <message numerus="yes">
        <source>Code %n passages</source>
        <translation>
            <numerusform>Code %n passage</numerusform>
            <numerusform>Code %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::CodebookModel</name>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n passages</source>
        <translation>
            <numerusform>%1, %n passage</numerusform>
            <numerusform>%1, %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::CodebookPanel</name>
    <message numerus="yes">
        <source>%n codes below it</source>
        <translation>
            <numerusform>%n code below it</numerusform>
            <numerusform>%n codes below it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes</source>
        <translation>
            <numerusform>Delete %n code</numerusform>
            <numerusform>Delete %n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n codes into “%1”</source>
        <translation>
            <numerusform>Merge %n code into “%1”</numerusform>
            <numerusform>Merge %n codes into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n codes into…</source>
        <translation>
            <numerusform>Merge %n code into…</numerusform>
            <numerusform>Merge %n codes into…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n codes</source>
        <translation>
            <numerusform>Move %n code</numerusform>
            <numerusform>Move %n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n codes below…</source>
        <translation>
            <numerusform>Move %n code below…</numerusform>
            <numerusform>Move %n codes below…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::CodingList</name>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::CommandLine</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems in %1. Keep this file as it is, and go on with a copy made before.</source>
        <translation>
            <numerusform>%n problem in %1. Keep this file as it is, and go on with a copy made before.</numerusform>
            <numerusform>%n problems in %1. Keep this file as it is, and go on with a copy made before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n passages</source>
        <translation>
            <numerusform>Code %n passage</numerusform>
            <numerusform>Code %n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages coded with %1.</source>
        <translation>
            <numerusform>%n passage coded with %1.</numerusform>
            <numerusform>%n passages coded with %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages had that code already.</source>
        <translation>
            <numerusform>%n passage had that code already.</numerusform>
            <numerusform>%n passages had that code already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are in the sheet; nothing was taken. Edit it, then: haeje import PROJECT --from-sheet %1</source>
        <translation>
            <numerusform>%n article is in the sheet; nothing was taken. Edit it, then: haeje import PROJECT --from-sheet %1</numerusform>
            <numerusform>%n articles are in the sheet; nothing was taken. Edit it, then: haeje import PROJECT --from-sheet %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles were found; nothing was taken.</source>
        <translation>
            <numerusform>%n article was found; nothing was taken.</numerusform>
            <numerusform>%n articles were found; nothing was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n documents</source>
        <translation>
            <numerusform>Change %n document</numerusform>
            <numerusform>Change %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages would be coded with %1.</source>
        <translation>
            <numerusform>%n passage would be coded with %1.</numerusform>
            <numerusform>%n passages would be coded with %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages lost their place. `haeje list PROJECT orphans` says where they may belong.</source>
        <translation>
            <numerusform>%n passage lost its place. `haeje list PROJECT orphans` says where it may belong.</numerusform>
            <numerusform>%n passages lost their place. `haeje list PROJECT orphans` says where they may belong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are coded so already and left out.</source>
        <translation>
            <numerusform>%n place is coded so already and left out.</numerusform>
            <numerusform>%n places are coded so already and left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places would be coded.</source>
        <translation>
            <numerusform>%n place would be coded.</numerusform>
            <numerusform>%n places would be coded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings made.</source>
        <translation>
            <numerusform>%n coding made.</numerusform>
            <numerusform>%n codings made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies linked.</source>
        <translation>
            <numerusform>%n reply linked.</numerusform>
            <numerusform>%n replies linked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed replies refused.</source>
        <translation>
            <numerusform>%n proposed reply refused.</numerusform>
            <numerusform>%n proposed replies refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were taken.</source>
        <translation>
            <numerusform>%n message was taken.</numerusform>
            <numerusform>%n messages were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things about messages and posts want a second look: haeje analyse %1 message-checks</source>
        <translation>
            <numerusform>%n thing about messages and posts wants a second look: haeje analyse %1 message-checks</numerusform>
            <numerusform>%n things about messages and posts want a second look: haeje analyse %1 message-checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::ComparisonPage</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not: in %n earlier messages</source>
        <translation>
            <numerusform>not: in %n earlier message</numerusform>
            <numerusform>not: in %n earlier messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::ContextBar</name>
    <message numerus="yes">
        <source>All %n messages</source>
        <translation>
            <numerusform>All messages (%n)</numerusform>
            <numerusform>All %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::CorrectionDialog</name>
    <message numerus="yes">
        <source>%n passages would lose their place. They keep quote, codes and memos, and wait on the page “Orphans” until you place or drop them.</source>
        <translation>
            <numerusform>%n passage would lose its place. It keeps quote, codes and memos, and waits on the page “Orphans” until you place or drop it.</numerusform>
            <numerusform>%n passages would lose their place. They keep quote, codes and memos, and wait on the page “Orphans” until you place or drop them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places differ</source>
        <translation>
            <numerusform>%n place differs</numerusform>
            <numerusform>%n places differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages move</source>
        <translation>
            <numerusform>%n passage moves</numerusform>
            <numerusform>%n passages move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages change</source>
        <translation>
            <numerusform>%n passage changes</numerusform>
            <numerusform>%n passages change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages lose their place</source>
        <translation>
            <numerusform>%n passage loses its place</numerusform>
            <numerusform>%n passages lose their place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::DataTable</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures, no passage</source>
        <translation>
            <numerusform>%n figure, no passage</numerusform>
            <numerusform>%n figures, no passage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows and a total</source>
        <translation>
            <numerusform>%n row and a total</numerusform>
            <numerusform>%n rows and a total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::DiffView</name>
    <message numerus="yes">
        <source>%n words new</source>
        <translation>
            <numerusform>%n word new</numerusform>
            <numerusform>%n words new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words dropped</source>
        <translation>
            <numerusform>%n word dropped</numerusform>
            <numerusform>%n words dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words kept</source>
        <translation>
            <numerusform>%n word kept</numerusform>
            <numerusform>%n words kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::DocumentCommands</name>
    <message numerus="yes">
        <source>%n documents go from the library</source>
        <translation>
            <numerusform>%n document goes from the library</numerusform>
            <numerusform>%n documents go from the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, with their %n passages and everything on them. Undo brings it all back.</source>
        <translation>
            <numerusform>, with its %n passage and everything on it. Undo brings it all back.</numerusform>
            <numerusform>, with their %n passages and everything on them. Undo brings it all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” goes with its %n passages and everything on them. Undo brings it all back.</source>
        <translation>
            <numerusform>“%1” goes with its %n passage and everything on them. Undo brings it all back.</numerusform>
            <numerusform>“%1” goes with its %n passages and everything on them. Undo brings it all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n documents</source>
        <translation>
            <numerusform>Remove %n document</numerusform>
            <numerusform>Remove %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” goes, with the collections in it. Its %n documents stay in the library. Undo brings it back.</source>
        <translation>
            <numerusform>“%1” goes, with the collections in it. Its %n document stay in the library. Undo brings it back.</numerusform>
            <numerusform>“%1” goes, with the collections in it. Its %n documents stay in the library. Undo brings it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n documents to a collection</source>
        <translation>
            <numerusform>Add %n document to a collection</numerusform>
            <numerusform>Add %n documents to a collection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n documents out of a collection</source>
        <translation>
            <numerusform>Take %n document out of a collection</numerusform>
            <numerusform>Take %n documents out of a collection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n documents as coded to their end</source>
        <translation>
            <numerusform>Mark %n document as coded to its end</numerusform>
            <numerusform>Mark %n documents as coded to their end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n documents as not coded to their end</source>
        <translation>
            <numerusform>Mark %n document as not coded to its end</numerusform>
            <numerusform>Mark %n documents as not coded to their end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::DocumentsModel</name>
    <message numerus="yes">
        <source>Change %1 of %n documents</source>
        <translation>
            <numerusform>Change %1 of %n document</numerusform>
            <numerusform>Change %1 of %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::DocumentsPage</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected; Ctrl+Enter in a cell sets it for all of them</source>
        <translation>
            <numerusform>%n selected; Ctrl+Enter in a cell sets it</numerusform>
            <numerusform>%n selected; Ctrl+Enter in a cell sets it for all of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::DuplicatesView</name>
    <message numerus="yes">
        <source>Cancelled; %n pairs until then</source>
        <translation>
            <numerusform>Cancelled; %n pair until then</numerusform>
            <numerusform>Cancelled; %n pairs until then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs to decide</source>
        <translation>
            <numerusform>%n pair to decide</numerusform>
            <numerusform>%n pairs to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> Its %n passages go with it.</source>
        <translation>
            <numerusform> Its %n passage goes with it.</numerusform>
            <numerusform> Its %n passages go with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::EvidenceDialog</name>
    <message numerus="yes">
        <source>%n passages, the first of them: %1</source>
        <translation>
            <numerusform>%n passage: %1</numerusform>
            <numerusform>%n passages, the first of them: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::EvidenceList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::FigureTable</name>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n figures</source>
        <translation>
            <numerusform>%1 of %n figure</numerusform>
            <numerusform>%1 of %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::ImportRun</name>
    <message numerus="yes">
        <source>An import was stopped on %1: %n files are left.</source>
        <translation>
            <numerusform>An import was stopped on %1: %n file is left.</numerusform>
            <numerusform>An import was stopped on %1: %n files are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::ImportSheetView</name>
    <message numerus="yes">
        <source>Import %n tables</source>
        <translation>
            <numerusform>Import %n table</numerusform>
            <numerusform>Import %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n documents</source>
        <translation>
            <numerusform>Import %n document</numerusform>
            <numerusform>Import %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new versions</source>
        <translation>
            <numerusform>%n new version</numerusform>
            <numerusform>%n new versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables come in as they are</source>
        <translation>
            <numerusform>%n table comes in as it is</numerusform>
            <numerusform>%n tables come in as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n rows</source>
        <translation>
            <numerusform>%1 for %n row</numerusform>
            <numerusform>%1 for %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::LibraryModel</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n more in the table</numerusform>
            <numerusform>%n more in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::LibraryPlace</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things stand on this passage and would lose it as their evidence. Undo brings it back.</source>
        <translation>
            <numerusform>%n thing stands on this passage and would lose it as its evidence. Undo brings it back.</numerusform>
            <numerusform>%n things stand on this passage and would lose it as their evidence. Undo brings it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n codings shown</source>
        <translation>
            <numerusform>%1 of %n coding shown</numerusform>
            <numerusform>%1 of %n codings shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::MainWindow</name>
    <message numerus="yes">
        <source>A new project for %n files</source>
        <translation>
            <numerusform>A new project for %n file</numerusform>
            <numerusform>A new project for %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to bring %n files or folders in</source>
        <translation>
            <numerusform>Drop to bring %n file or folder in</numerusform>
            <numerusform>Drop to bring %n files or folders in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to begin a project with %n files or folders</source>
        <translation>
            <numerusform>Drop to begin a project with %n file or folder</numerusform>
            <numerusform>Drop to begin a project with %n files or folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::MatrixControls</name>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coders</source>
        <translation>
            <numerusform>%n coder</numerusform>
            <numerusform>%n coders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::MatrixModel</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of codings</source>
        <translation>
            <numerusform>%n pair of codings</numerusform>
            <numerusform>%n pairs of codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::MatrixPage</name>
    <message numerus="yes">
        <source>%n empty rows and columns are not shown.</source>
        <translation>
            <numerusform>%n empty row or column is not shown.</numerusform>
            <numerusform>%n empty rows and columns are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::MeasuresPage</name>
    <message numerus="yes">
        <source>%n not resolved…</source>
        <translation>
            <numerusform>%n not resolved…</numerusform>
            <numerusform>%n not resolved…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::MemosPage</name>
    <message numerus="yes">
        <source>%n memos</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n memos</source>
        <translation>
            <numerusform>%1 of %n memo</numerusform>
            <numerusform>%1 of %n memos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::MessageInspector</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence, %n passages</source>
        <translation>
            <numerusform>Evidence, %n passage</numerusform>
            <numerusform>Evidence, %n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::Minimap</name>
    <message numerus="yes">
        <source>%n codings at this height</source>
        <translation>
            <numerusform>%n coding at this height</numerusform>
            <numerusform>%n codings at this height</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::NotesPane</name>
    <message numerus="yes">
        <source>%n notes further up</source>
        <translation>
            <numerusform>%n note further up</numerusform>
            <numerusform>%n notes further up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes further down</source>
        <translation>
            <numerusform>%n note further down</numerusform>
            <numerusform>%n notes further down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::OccasionDialog</name>
    <message numerus="yes">
        <source>The anniversaries of %n messages point to %1.</source>
        <translation>
            <numerusform>The anniversary of %n message points to %1.</numerusform>
            <numerusform>The anniversaries of %n messages point to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::OccasionGridPage</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected, none in this project</source>
        <translation>
            <numerusform>%n expected, none in this project</numerusform>
            <numerusform>%n expected, none in this project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n years</source>
        <translation>
            <numerusform>The last year</numerusform>
            <numerusform>The last %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::OrphansPage</name>
    <message numerus="yes">
        <source>%n passages without a place</source>
        <translation>
            <numerusform>%n passage without a place</numerusform>
            <numerusform>%n passages without a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::OtherReading</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::OutlinePanel</name>
    <message numerus="yes">
        <source>%n codings begin here, those under the headings below included</source>
        <translation>
            <numerusform>%n coding begins here, those under the headings below included</numerusform>
            <numerusform>%n codings begin here, those under the headings below included</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::PassageCommands</name>
    <message numerus="yes">
        <source>%n places are coded so already.</source>
        <translation>
            <numerusform>%n place is coded so already.</numerusform>
            <numerusform>%n places are coded so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more places</source>
        <translation>
            <numerusform>%n more place</numerusform>
            <numerusform>%n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::PassageInspector</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::ReadMessagesPage</name>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were taken. Undo takes them back.</source>
        <translation>
            <numerusform>%n message was taken. Undo takes it back.</numerusform>
            <numerusform>%n messages were taken. Undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n messages</source>
        <translation>
            <numerusform>Take %n message</numerusform>
            <numerusform>Take %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::Reader</name>
    <message numerus="yes">
        <source>%n more codings here; click to choose one</source>
        <translation>
            <numerusform>%n more coding here; click to choose it</numerusform>
            <numerusform>%n more codings here; click to choose one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::ReadingCard</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::ReportView</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments became memos</source>
        <translation>
            <numerusform>%n comment became a memo</numerusform>
            <numerusform>%n comments became memos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::RetrievalModel</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::RetrievalPage</name>
    <message numerus="yes">
        <source>%n retrieved</source>
        <translation>
            <numerusform>%n retrieved</numerusform>
            <numerusform>%n retrieved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n passages with %1</source>
        <translation>
            <numerusform>Code %n passage with %1</numerusform>
            <numerusform>Code %n passages with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %1 off %n passages</source>
        <translation>
            <numerusform>Take %1 off %n passage</numerusform>
            <numerusform>Take %1 off %n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put a code on %n passages…</source>
        <translation>
            <numerusform>Put a code on %n passage…</numerusform>
            <numerusform>Put a code on %n passages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take “%1” off (%n of yours)</source>
        <translation>
            <numerusform>Take “%1” off (%n of yours)</numerusform>
            <numerusform>Take “%1” off (%n of yours)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::RetrievalView</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::ReviewPlace</name>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n figures</source>
        <translation>
            <numerusform>Delete %n figure</numerusform>
            <numerusform>Delete %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::RowPreview</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, all of them in the report</source>
        <translation>
            <numerusform>and %n more, which is in the report</numerusform>
            <numerusform>and %n more, all of them in the report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::SearchPanel</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbours</source>
        <translation>
            <numerusform>%n neighbour</numerusform>
            <numerusform>%n neighbours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listed: those with the words in their title, then the newest, of %n documents.</source>
        <translation>
            <numerusform>Listed: those with the words in their title, then the newest, of %n document.</numerusform>
            <numerusform>Listed: those with the words in their title, then the newest, of %n documents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::SettlingPage</name>
    <message numerus="yes">
        <source>In %n texts that two of them have read there is no place where they differ.</source>
        <translation>
            <numerusform>In the %n text that two of them have read there is no place where they differ.</numerusform>
            <numerusform>In %n texts that two of them have read there is no place where they differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::SheetPage</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n with a warning</numerusform>
            <numerusform>%n with warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>
… and %n more.</source>
        <translation>
            <numerusform>
… and %n more.</numerusform>
            <numerusform>
… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were left as they were</source>
        <translation>
            <numerusform>%n cell was left as it was</numerusform>
            <numerusform>%n cells were left as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rows</source>
        <translation>
            <numerusform>Remove %n row</numerusform>
            <numerusform>Remove %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::SplitDialog</name>
    <message numerus="yes">
        <source>Split into %n documents</source>
        <translation>
            <numerusform>Split into %n document</numerusform>
            <numerusform>Split into %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::StoriesPage</name>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages in this one</source>
        <translation>
            <numerusform>%n message in this one</numerusform>
            <numerusform>%n messages in this one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::TermsPage</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::TimelineExportDialog</name>
    <message numerus="yes">
        <source>%n messages, each with what is known of it.</source>
        <translation>
            <numerusform>%n message, with what is known of it.</numerusform>
            <numerusform>%n messages, each with what is known of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of A4 with overlap marks</source>
        <translation>
            <numerusform>%n sheet of A4</numerusform>
            <numerusform>%n sheets of A4 with overlap marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::TimelineFilters</name>
    <message numerus="yes">
        <source>The last %n years</source>
        <translation>
            <numerusform>The last year (%n)</numerusform>
            <numerusform>The last %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::TimelinePlace</name>
    <message numerus="yes">
        <source>%1 of %n messages</source>
        <translation>
            <numerusform>%1 of %n message</numerusform>
            <numerusform>%1 of %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages in view</source>
        <translation>
            <numerusform>%n message in view</numerusform>
            <numerusform>%n messages in view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day</source>
        <translation>
            <numerusform>%n without a day</numerusform>
            <numerusform>%n without a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: show the table</source>
        <translation>
            <numerusform>%n more: show the table</numerusform>
            <numerusform>%n more: show the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are in view. Zoom in or filter until there are no more than %1, or add messages one by one from their menus.</source>
        <translation>
            <numerusform>%n message is in view. Zoom in or filter until there are no more than %1, or add messages one by one from their menus.</numerusform>
            <numerusform>%n messages are in view. Zoom in or filter until there are no more than %1, or add messages one by one from their menus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::TimelineView</name>
    <message numerus="yes">
        <source>%n more messages here: click to list them</source>
        <translation>
            <numerusform>%n more message here: click to list them</numerusform>
            <numerusform>%n more messages here: click to list them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n messages, %2 to %3</source>
        <translation>
            <numerusform>%1: %n message, %2 to %3</numerusform>
            <numerusform>%1: %n messages, %2 to %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::TypePanel</name>
    <message numerus="yes">
        <source>about %n characters</source>
        <translation>
            <numerusform>about %n character</numerusform>
            <numerusform>about %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::YearBars</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
</TS>

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
    <name>Import</name>
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
    <message numerus="yes">
        <source>Import %n files</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
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
    <name>haeje::CodebookModel</name>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n codings</source>
        <translation>
            <numerusform>%1, %n coding</numerusform>
            <numerusform>%1, %n codings</numerusform>
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
    <name>haeje::LibraryModel</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
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
        <source>“%1” goes with its %n passages and everything on them. Undo brings it all back.</source>
        <translation>
            <numerusform>“%1” goes with its %n passage and everything on them. Undo brings it all back.</numerusform>
            <numerusform>“%1” goes with its %n passages and everything on them. Undo brings it all back.</numerusform>
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
    <name>haeje::Reader</name>
    <message numerus="yes">
        <source>%n more codings here</source>
        <translation>
            <numerusform>%n more coding here</numerusform>
            <numerusform>%n more codings here</numerusform>
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
</context>
<context>
    <name>haeje::SearchPanel</name>
    <message numerus="yes">
        <source>The first %n hits</source>
        <translation>
            <numerusform>The first hit (%n)</numerusform>
            <numerusform>The first %n hits</numerusform>
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
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
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
</TS>

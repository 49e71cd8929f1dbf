<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Words</name>
    <message>
        <source>Date</source>
        <extracomment>What kind of fact a question asks about; a small label above the question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <extracomment>A formula of several parts that is learnt as a list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>What one unit did, as an example to others.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core</source>
        <extracomment>How much a fact deserves to be learnt: must be known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful</source>
        <extracomment>How much a fact deserves to be learnt: good to know.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>How much a fact deserves to be learnt: only for those who ask for everything.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

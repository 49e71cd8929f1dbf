#pragma once

#include "packs/folder.h"

namespace shixi::packs::test
{

// A small sound set whose evidence stands behind two characters outside the basic plane.
inline questions::QuestionSet madeUpSet()
{
    knowledge::Article article;
    article.name = QStringLiteral("guide");
    article.title = QStringLiteral("读书会");
    article.text = QStringLiteral("𠮷😀读书会\n2019年5月,读书会成立。\n读书会三有:有书、有人、有笔记。\n");
    article.id = knowledge::articleId(article.text);
    article.role = knowledge::ArticleRole::StudyGuide;
    article.anchorYear = 2019;
    article.about = QStringLiteral("made up");

    knowledge::Fact date;
    date.id = {"00000000000000aa"};
    date.kind = Kind::DateEvent;
    date.level = Level::Core;
    date.levelWhy = QStringLiteral("成立");
    date.subject = QStringLiteral("读书会成立");
    date.answer = QStringLiteral("2019年5月");
    date.evidence = {article.name, 8, 7, QStringLiteral("2019年5月")};
    date.rule = QStringLiteral("hand");
    date.confidencePpm = 950'000;

    knowledge::Fact list = date;
    list.id = {"00000000000000bb"};
    list.kind = Kind::SloganList;
    list.subject = QStringLiteral("三有");
    list.items = {QStringLiteral("有书"), QStringLiteral("有人"), QStringLiteral("有笔记")};
    list.answer = list.items.join(u'、');
    list.evidence = {article.name, 29, 9, QStringLiteral("有书、有人、有笔记")};
    list.fixedOrder = false;

    questions::Question single;
    single.id = {"0000000000000c01"};
    single.facts = {date.id};
    single.kind = date.kind;
    single.templateId = QStringLiteral("hand");
    single.stem = QStringLiteral("读书会何时成立?");
    single.options = {{QStringLiteral("a"), QStringLiteral("2019年5月"), {}},
                      {QStringLiteral("b"), QStringLiteral("2020年5月"), QStringLiteral("改选")},
                      {QStringLiteral("c"), QStringLiteral("2019年6月"), {}}};
    single.key = {QStringLiteral("a")};
    single.answer = {QStringLiteral("2019年5月")};
    single.evidence = date.evidence;

    questions::Question reveal = single;
    reveal.id = {"0000000000000c02"};
    reveal.type = QuestionType::Reveal;
    reveal.form = Form::Recall;
    reveal.options = {};
    reveal.key = {};

    questions::Card card{
        {"0000000000000d01"}, {date.id}, QStringLiteral("subject_to_answer"), {single.id, reveal.id}, 1, {}};

    questions::Manifest manifest;
    manifest.id = {"made-up"};
    manifest.title = QStringLiteral("读书会");
    manifest.publisher = QStringLiteral("无");
    manifest.language = QStringLiteral("zh-CN");
    manifest.sections = {{QStringLiteral("all"), QStringLiteral("全部")}};
    return {manifest, {article}, {date, list}, {card}, {single, reveal}};
}

} // namespace shixi::packs::test

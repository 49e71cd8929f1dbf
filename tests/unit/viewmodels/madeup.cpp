#include "viewmodels/madeup.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace shixi::test
{

namespace
{

using knowledge::Fact;
using questions::Card;
using questions::Option;
using questions::Question;

const QString guide =
    u"东湖读书会：一份虚构的提要\n"
    "一、成立\n"
    "2021年4月，东湖读书会在旧船坞里成立。首批会员有36人。𠮷先生捐了第一盏台灯。\n"
    "二、做法\n"
    "三字诀是读、问、记。换书日是每月第一个周六。共读分四步：通读、提问、讨论、摘记。新会员先写一张荐书卡。\n"
    "三、设施\n"
    "红色书架放历史，蓝色书架放小说。轮值人共有三位，分管钥匙、灯火和茶水。第一本共读的书是《湖上笔记》。"
    "截至2023年6月，藏书1200册。先有读书会，再有换书日，最后藏书过千。"_s;

class Maker
{
public:
    Fact fact(const QString &id,
              Kind kind,
              const QString &subject,
              const QString &answer,
              const QString &quote,
              const QString &section)
    {
        Fact made;
        made.id = {id.toStdString()};
        made.kind = kind;
        made.level = Level::Core;
        made.subject = subject;
        made.answer = answer;
        made.evidence = {u"guide"_s, guide.indexOf(quote), quote.size(), quote};
        made.section = section;
        made.rule = u"hand"_s;
        return made;
    }

    // One card with this one question.
    void add(const Fact &fact,
             QuestionType type,
             Form form,
             const QString &stem,
             std::vector<Option> options,
             const QStringList &key,
             const QStringList &answer)
    {
        Question question;
        question.id = {"q-" + fact.id.value};
        question.facts = {fact.id};
        question.kind = fact.kind;
        question.type = type;
        question.form = form;
        question.templateId = u"hand"_s;
        question.stem = stem;
        question.options = std::move(options);
        question.key = key;
        question.answer = answer;
        question.answerIsList = answer.size() > 1;
        question.fixedOptions = type == QuestionType::TrueFalse;
        question.explanation = u"提要里写着："_s + fact.evidence.quote;
        question.evidence = fact.evidence;
        Card card;
        card.id = {"c-" + fact.id.value};
        card.facts = {fact.id};
        card.direction = u"subject_to_answer"_s;
        card.questions = {question.id};
        facts.push_back(fact);
        cards.push_back(card);
        questions.push_back(question);
    }

    std::vector<Fact> facts;
    std::vector<Card> cards;
    std::vector<Question> questions;
};

void addFounding(Maker &make)
{
    make.add(make.fact(u"date"_s,
                       Kind::DateEvent,
                       u"东湖读书会成立的时间"_s,
                       u"2021年4月"_s,
                       u"2021年4月，东湖读书会在旧船坞里成立。"_s,
                       u"一、成立"_s),
             QuestionType::Single,
             Form::Recognise,
             u"东湖读书会成立于何时？"_s,
             {{u"a"_s, u"2021年4月"_s, {}},
              {u"b"_s, u"2021年6月"_s, u"2021年6月是第一次换书的时间。"_s},
              {u"c"_s, u"2020年4月"_s, {}},
              {u"d"_s, u"2022年4月"_s, {}}},
             {u"a"_s},
             {u"2021年4月"_s});
    make.add(make.fact(u"figure"_s, Kind::Figure, u"首批会员的人数"_s, u"36人"_s, u"首批会员有36人。"_s, u"一、成立"_s),
             QuestionType::TrueFalse,
             Form::Recognise,
             u"首批会员有36人。"_s,
             {{u"t"_s, u"对"_s, {}}, {u"f"_s, u"错"_s, {}}},
             {u"t"_s},
             {u"对"_s});
    make.add(
        make.fact(
            u"lamp"_s, Kind::Case, u"第一盏台灯的捐赠人"_s, u"𠮷先生"_s, u"𠮷先生捐了第一盏台灯。"_s, u"一、成立"_s),
        QuestionType::Cloze,
        Form::Fill,
        u"____捐了第一盏台灯。"_s,
        {{u"a"_s, u"𠮷先生"_s, {}}, {u"b"_s, u"船坞主人"_s, {}}, {u"c"_s, u"轮值人"_s, {}}},
        {u"a"_s},
        {u"𠮷先生"_s});
}

void addWays(Maker &make)
{
    make.add(make.fact(u"words"_s,
                       Kind::SloganList,
                       u"读书会的三字诀"_s,
                       u"读、问、记"_s,
                       u"三字诀是读、问、记。"_s,
                       u"二、做法"_s),
             QuestionType::Multiple,
             Form::Recognise,
             u"三字诀包括哪几个字？"_s,
             {{u"a"_s, u"读"_s, {}},
              {u"b"_s, u"问"_s, {}},
              {u"c"_s, u"记"_s, {}},
              {u"d"_s, u"背"_s, u"“背”不在三字诀里。"_s},
              {u"e"_s, u"抄"_s, {}}},
             {u"a"_s, u"b"_s, u"c"_s},
             {u"读"_s, u"问"_s, u"记"_s});
    make.add(
        make.fact(
            u"day"_s, Kind::Meeting, u"换书日"_s, u"每月第一个周六"_s, u"换书日是每月第一个周六。"_s, u"二、做法"_s),
        QuestionType::Cloze,
        Form::Fill,
        u"换书日是每月第____个____。"_s,
        {{u"a"_s, u"一"_s, {}}, {u"b"_s, u"周六"_s, {}}, {u"c"_s, u"二"_s, {}}, {u"d"_s, u"周日"_s, {}}},
        {u"a"_s, u"b"_s},
        {u"一"_s, u"周六"_s});
    make.add(make.fact(u"steps"_s,
                       Kind::SloganList,
                       u"共读的步骤"_s,
                       u"通读、提问、讨论、摘记"_s,
                       u"共读分四步：通读、提问、讨论、摘记。"_s,
                       u"二、做法"_s),
             QuestionType::Tiles,
             Form::Fill,
             u"按先后写出共读的四步。"_s,
             {{u"a"_s, u"通读"_s, {}},
              {u"b"_s, u"提问"_s, {}},
              {u"c"_s, u"讨论"_s, {}},
              {u"d"_s, u"摘记"_s, {}},
              {u"e"_s, u"朗诵"_s, {}}},
             {u"a"_s, u"b"_s, u"c"_s, u"d"_s},
             {u"通读"_s, u"提问"_s, u"讨论"_s, u"摘记"_s});
    make.add(
        make.fact(
            u"card"_s, Kind::Duty, u"新会员先做的事"_s, u"写一张荐书卡"_s, u"新会员先写一张荐书卡。"_s, u"二、做法"_s),
        QuestionType::Short,
        Form::Recall,
        u"新会员先写一张什么？"_s,
        {},
        {},
        {u"荐书卡"_s});
}

void addPlaces(Maker &make)
{
    make.add(make.fact(u"keepers"_s,
                       Kind::Duty,
                       u"轮值人的分工"_s,
                       u"钥匙、灯火、茶水"_s,
                       u"轮值人共有三位，分管钥匙、灯火和茶水。"_s,
                       u"三、设施"_s),
             QuestionType::Reveal,
             Form::Recall,
             u"轮值人分管哪三样？"_s,
             {},
             {},
             {u"钥匙"_s, u"灯火"_s, u"茶水"_s});
    make.add(make.fact(u"book"_s,
                       Kind::Document,
                       u"第一本共读的书"_s,
                       u"《湖上笔记》"_s,
                       u"第一本共读的书是《湖上笔记》。"_s,
                       u"三、设施"_s),
             QuestionType::Reveal,
             Form::Recall,
             u"第一本共读的书是什么？"_s,
             {},
             {},
             {u"《湖上笔记》"_s});
    Fact shelf = make.fact(
        u"shelf"_s, Kind::Figure, u"藏书的册数"_s, u"1200册"_s, u"截至2023年6月，藏书1200册。"_s, u"三、设施"_s);
    shelf.asOf = u"2023年6月"_s;
    make.add(shelf,
             QuestionType::Single,
             Form::Recognise,
             u"截至2023年6月，藏书有多少册？"_s,
             {{u"a"_s, u"800册"_s, {}}, {u"b"_s, u"1000册"_s, {}}, {u"c"_s, u"1200册"_s, {}}},
             {u"c"_s},
             {u"1200册"_s});
}

void addSeveral(Maker &make)
{
    make.add(make.fact(u"order"_s,
                       Kind::DateEvent,
                       u"读书会几件事的先后"_s,
                       u"成立、换书、藏书过千"_s,
                       u"先有读书会，再有换书日，最后藏书过千。"_s,
                       u"三、设施"_s),
             QuestionType::Ordering,
             Form::Recognise,
             u"按时间先后排列下列事件。"_s,
             {{u"a"_s, u"东湖读书会在旧船坞里成立"_s, {}},
              {u"b"_s, u"会员第一次在换书日换书"_s, {}},
              {u"c"_s, u"藏书第一次超过一千册，红色书架和蓝色书架都放满了"_s, {}}},
             {u"a"_s, u"b"_s, u"c"_s},
             {u"东湖读书会在旧船坞里成立"_s,
              u"会员第一次在换书日换书"_s,
              u"藏书第一次超过一千册，红色书架和蓝色书架都放满了"_s});
    make.add(make.fact(u"pairs"_s,
                       Kind::Case,
                       u"书架和轮值人各管什么"_s,
                       u"红色书架放历史"_s,
                       u"红色书架放历史，蓝色书架放小说。"_s,
                       u"三、设施"_s),
             QuestionType::Matching,
             Form::Recognise,
             u"把做法和它的说明连起来。"_s,
             {{u"a"_s, u"红色书架"_s, {}},
              {u"b"_s, u"换书日"_s, {}},
              {u"c"_s, u"荐书卡"_s, {}},
              {u"d"_s, u"放历史书，由三位轮值人每周整理一次，书脊朝外，从左到右按年代先后依次摆放整齐"_s, {}},
              {u"e"_s, u"每月第一个周六"_s, {}},
              {u"f"_s, u"新会员入会时先写的一张，写明书名、理由和自己最喜欢的一句话，贴在进门的墙上"_s, {}},
              {u"g"_s, u"分管钥匙、灯火和茶水"_s, u"分管钥匙、灯火和茶水的是轮值人。"_s}},
             {u"a=d"_s, u"b=e"_s, u"c=f"_s},
             {u"红色书架 – 放历史书"_s, u"换书日 – 每月第一个周六"_s, u"荐书卡 – 新会员写"_s});
}

questions::QuestionSet setOf(Maker make)
{
    knowledge::Article article;
    article.id = knowledge::articleId(guide);
    article.name = u"guide"_s;
    article.title = u"东湖读书会提要"_s;
    article.text = guide;
    article.role = knowledge::ArticleRole::StudyGuide;

    questions::Manifest manifest;
    manifest.id = {"made-up"};
    manifest.title = u"东湖读书会"_s;
    manifest.publisher = u"虚构"_s;
    manifest.language = u"zh-CN"_s;

    return {manifest, {article}, std::move(make.facts), std::move(make.cards), std::move(make.questions)};
}

Maker aboutOneFact()
{
    Maker make;
    addFounding(make);
    addWays(make);
    addPlaces(make);
    return make;
}

} // namespace

questions::QuestionSet madeUpSet()
{
    return setOf(aboutOneFact());
}

questions::QuestionSet everyTypeSet()
{
    Maker make = aboutOneFact();
    addSeveral(make);
    return setOf(std::move(make));
}

QStringList rightChoice(const questions::Question &question)
{
    switch (question.type) {
    case QuestionType::Reveal: {
        QStringList indexes;
        for (qsizetype i = 0; i < question.answer.size(); ++i) {
            indexes.append(QString::number(i));
        }
        return indexes;
    }
    case QuestionType::Short:
        return question.answer;
    default:
        return question.key;
    }
}

} // namespace shixi::test

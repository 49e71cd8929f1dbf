#pragma once

#include "facts.h"
#include "questions/generate.h"

#include <algorithm>
#include <iterator>

// A whole made-up article with its facts, and how to look at what is made of it.
namespace shixi::questions::fixture
{

using Facts = std::vector<knowledge::Fact>;

struct Example {
    knowledge::Article article;
    Facts facts;
};

// A museum told in three paragraphs, 𠮷 and an emoji before all evidence.
inline Example museum()
{
    Example made;
    made.article = fixture::article(
        "𠮷祥博物馆🙂年报\n"
        "2016年5月，博物馆新馆正式开放。2018年9月，吉祥修复中心举办青铜器特展。2020年10月，吉祥博物馆启用线上预约。\n"
        "全馆现有讲解员113名，志愿者1600余名。修复组由陶瓷、书画、金属三个小组组成。"
        "讲解坚持看得懂、听得清、记得住的要求。服务做到问候好、引导好、答疑好。\n"
        "2017年3月，市文物局印发《场馆消防安全检查办法》，对展厅巡查作出规定。"
        "2019年1月，省文化厅印发《场馆参观秩序管理办法》，要求分时入场。2021年6月，区应急局印发《场馆卫生保洁管理办法》"
        "，规定每日清扫。\n"
        "陶瓷组采用榫卯拼接，缩短了工期。书画组运用低温揭裱，保住了绢本。金属组推行逐件除锈，留下了铭文。");
    const auto add = [&](Kind kind, const QString &answer, const QString &quote) -> knowledge::Fact & {
        made.facts.push_back(fact(made.article, kind, answer, quote));
        return made.facts.back();
    };
    add(Kind::DateEvent, "2016年5月", "2016年5月，博物馆新馆正式开放").subject = "博物馆新馆正式开放";
    add(Kind::DateEvent, "2018年9月", "2018年9月，吉祥修复中心举办青铜器特展").subject = "吉祥修复中心举办青铜器特展";
    add(Kind::DateEvent, "2020年10月", "2020年10月，吉祥博物馆启用线上预约").subject = "吉祥博物馆启用线上预约";
    add(Kind::Figure, "113名", "全馆现有讲解员113名").subject = "全馆现有讲解员多少名";
    add(Kind::Figure, "1600余名", "志愿者1600余名").subject = "志愿者多少名";
    knowledge::Fact &clear = add(Kind::SloganList, "看得懂、听得清、记得住", "讲解坚持看得懂、听得清、记得住的要求");
    clear.items = QStringList{"看得懂", "听得清", "记得住"};
    clear.fixedOrder = true;
    add(Kind::SloganList, "问候好、引导好、答疑好", "服务做到问候好、引导好、答疑好").items =
        QStringList{"问候好", "引导好", "答疑好"};
    const auto addTitle = [&](const QString &title, const QString &issuer, const QString &date, const QString &quote) {
        knowledge::Fact &made_ = add(Kind::Document, title, quote);
        made_.issuer = issuer;
        made_.docDate = date;
    };
    addTitle("《场馆消防安全检查办法》",
             "市文物局",
             "2017年3月",
             "2017年3月，市文物局印发《场馆消防安全检查办法》，对展厅巡查作出规定");
    addTitle("《场馆参观秩序管理办法》",
             "省文化厅",
             "2019年1月",
             "2019年1月，省文化厅印发《场馆参观秩序管理办法》，要求分时入场");
    addTitle("《场馆卫生保洁管理办法》",
             "区应急局",
             "2021年6月",
             "2021年6月，区应急局印发《场馆卫生保洁管理办法》，规定每日清扫");
    const auto addCase = [&](const QString &unit, const QString &practice, const QString &quote) {
        knowledge::Fact &made_ = add(Kind::Case, unit, quote);
        made_.unit = unit;
        made_.practice = practice;
    };
    addCase("陶瓷组", "采用榫卯拼接", "陶瓷组采用榫卯拼接，缩短了工期");
    addCase("书画组", "运用低温揭裱", "书画组运用低温揭裱，保住了绢本");
    addCase("金属组", "推行逐件除锈", "金属组推行逐件除锈，留下了铭文");
    return made;
}

inline Generated make(const Example &example, std::uint64_t seed = 1)
{
    return generate(example.article, example.facts, templates(), {seed, true});
}

inline std::vector<Question> of(const Generated &made, Kind kind, QuestionType type)
{
    std::vector<Question> found;
    std::ranges::copy_if(made.questions, std::back_inserter(found), [&](const Question &asked) {
        return asked.kind == kind && asked.type == type;
    });
    return found;
}

inline std::vector<std::string> rules(const Generated &made)
{
    std::vector<std::string> all;
    std::ranges::transform(made.skipped, std::back_inserter(all), &Finding::rule);
    return all;
}

inline QStringList optionTexts(const Question &asked)
{
    QStringList texts;
    for (const Option &option : asked.options) {
        texts.append(option.text);
    }
    return texts;
}

} // namespace shixi::questions::fixture

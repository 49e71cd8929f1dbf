#include "questions/typed/marks.h"

namespace shixi::questions::answers
{

const std::vector<MarkWord> &marksBefore()
{
    static const std::vector<MarkWord> words = {
        {"不少于", Mark::AtLeast}, {"不低于", Mark::AtLeast}, {"不小于", Mark::AtLeast}, {"至少", Mark::AtLeast},
        {"最少", Mark::AtLeast},   {"不超过", Mark::AtMost},  {"不多于", Mark::AtMost},  {"不高于", Mark::AtMost},
        {"至多", Mark::AtMost},    {"最多", Mark::AtMost},    {"将近", Mark::Below},     {"接近", Mark::Below},
        {"不足", Mark::Below},     {"不到", Mark::Below},     {"未满", Mark::Below},     {"近", Mark::Below},
        {"超过", Mark::Above},     {"多于", Mark::Above},     {"突破", Mark::Above},     {"高于", Mark::Above},
        {"超", Mark::Above},       {"逾", Mark::Above},       {"大约", Mark::Around},    {"大概", Mark::Around},
        {"约", Mark::Around},      {"共计", Mark::None},      {"总计", Mark::None},      {"合计", Mark::None},
        {"达到", Mark::None},      {"共有", Mark::None},      {"共", Mark::None},        {"达", Mark::None},
    };
    return words;
}

const std::vector<MarkWord> &marksBehind()
{
    static const std::vector<MarkWord> words = {
        {"左右", Mark::Around},
        {"上下", Mark::Around},
        {"以上", Mark::AtLeast},
        {"以下", Mark::AtMost},
        {"以内", Mark::AtMost},
        {"之内", Mark::AtMost},
        {"有余", Mark::Above},
        {"之多", Mark::None},
        {"余", Mark::Above},
        {"多", Mark::Above},
    };
    return words;
}

std::optional<Mark> markInside(QChar character)
{
    if (character == u'余' || character == u'多' || character == u'几') {
        return Mark::Above;
    }
    return character == u'来' ? std::optional(Mark::Around) : std::nullopt;
}

} // namespace shixi::questions::answers

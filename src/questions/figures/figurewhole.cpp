#include "questions/figures/figurewhole.h"

#include "questions/figures/figureplain.h"
#include "text/punctuation.h"

#include <algorithm>

namespace shixi::questions
{

namespace
{

using knowledge::Fact;

constexpr int longestWhole = 83;
constexpr qsizetype farthest = 400; // characters between two figures of one sentence
constexpr std::ptrdiff_t mostOfSentence = 2;

const QString askedWords = QStringLiteral("多少|几成|几分之几|百分之几|千分之几|多久|多长时间");

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

} // namespace

bool isRegulation(const Material &material)
{
    constexpr int enough = 4;
    constexpr qsizetype longest = 7;
    const QString &text = material.article().text;
    int count = 0;
    for (qsizetype at = text.indexOf(u'第'); at >= 0 && count < enough; at = text.indexOf(u'第', at + 1)) {
        qsizetype line = at;
        while (line > 0 && text.at(line - 1).isSpace() && text.at(line - 1) != u'\n') {
            --line;
        }
        const bool begins = line == 0 || text.at(line - 1) == u'\n';
        count += begins && QStringView(text).mid(at, longest).contains(u'条') ? 1 : 0;
    }
    return count >= enough;
}

namespace
{

// 截至2023年底，, 2023年，, 到2024年12月，: when, before who.
QString withoutTime(QString question)
{
    static const QRegularExpression time(
        QStringLiteral("^(?:截至|截止到?|到|至|自|从)?[0-9]{4}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:[上下]半年|前?["
                       "一二三四0-9]+个?季度|"
                       "前[一二三四五六七八九十0-9]+个月|[年月]?[底末初]|以来|起|至[0-9年月日]+|期间|全年|度)*[，,]?"));
    static const QRegularExpression article(QStringLiteral("^第[一二三四五六七八九十百0-9]+条\\s*"));
    static const QRegularExpression day(
        QStringLiteral("^(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?，|自[^，]{2,12}(?:以来|起)，|[^，]{2,8}以来，)"));
    question.remove(article).remove(QStringLiteral("据文中介绍，"));
    return question.remove(time).remove(day);
}

bool pointsOutside(const QString &question)
{
    static const QRegularExpression anywhere(QStringLiteral(
        "这|该|(?<![因彼])此|(?<!其)他(?!们?人)|她|它|我(?![国省市县区州])|自己|同年|同月|当年|当天|当日|当时|当月|"
        "同日|"
        "首期|二期|窗口|上述|前述|前款|前文|以下(?:简称|称)|[今去前明]年(?!度)|近日|日前|如今|现在|原来|从前|记者|"
        "本次|本届|本(?:规定|条例|意见|方案|细则|通知|法)(?!施行)|本办法(?!施行)|下一步|今后|届时|此类|同样|"
        "省里|市里|县里|镇上|村里|辖区|全场|现场|首次亮相|回忆|那|参加者|随后|不久|接着|后来"));
    static const QRegularExpression first(QStringLiteral("^[^，]*其(?!他|它|余|实)"));
    return matches(anywhere, question) || matches(first, withoutTime(question));
}

// What only goes on from words before it.
bool beginsInTheMiddle(const QString &rest)
{
    static const QRegularExpression middle(QStringLiteral(
        "^(?![一-龥]{2}[省市县](?![场面直级委]))(?!新签约|新上岗|新建成的|平均[^多]{2,8}时间)(?:却|就|还|也|并|但|而|"
        "才|只|又|再|仍|已|共|近(?!代)|从|自(?!"
        "然)|由|于|与|和|及|或|向|把|将|被|让|使|对|为|"
        "以|按|在|经(?!"
        "济|营|开)|通过|随着|根据|围绕|依托|"
        "面对|针对|如果|若|因|凡|每|其|多少|约|超|达|仅|有|是|会|能|可|应|须|要|均|都|各种|一次|一部|一组|一台|首批|首|"
        "同比|同时|此外|目前|平均|累计|合计|总计|全年|年内|当前|去|来|到|至|起|后|前|最|比|占|增|减|提|降|升|完|开|建|"
        "设|实(?!验)|推|组(?!织部)|培|打|落|出(?!版|租)|入|进|编|签(?!约居民)|投|派|选|评|收|发(?!展|改|电|射)|整|排|"
        "办(?!"
        "公)|解|协(?!会|商会)|不|未|无(?!人机)|新|原|力|突|连续|历|面|成(?!人)|参|接|走|带|拿|用(?!人|户)|下|上(?!海)|"
        "更|"
        "规定|要求|明确|提出|举|创|促|保住|惠|涵|覆|辐|整|修|引|吸|集|清|改|缩|压|节|精|优|强化|深|扎|创|帮|慰|关|"
        "志愿者|党员|群众|居民|村民|专家|医生|学员|学生|游客|观众|会议|大会|企业|公司|支部|党支部|中心|保健院|卫生院|"
        "团队|医院|学校|单位|社区|项目|活动|工程|参观者|镇中心|村两委|馆内|院内|校内|水槽|"
        "(?:总|平均|全部)?(?:费用|金额|期限|存续期|有效期|时限|总额|标准|比例|投入|收入|支出|面积|人数|展期|票价|"
        "产值|总产值|投资|营收|用时|时间|名额|体量|满意度|合格率|完好率|使用率|准确率|存量|增速|数量|总数))"));
    return matches(middle, rest);
}

// A regulation's own condition, whose case stands a sentence before.
bool goesOnFromBefore(const QString &rest)
{
    static const QRegularExpression bareCase(
        QStringLiteral("^(?:不|无法|未|协商|调解|逾期|经|审核|符合|通过|核定人数|首次)[^，]{0,12}的，"));
    static const QRegularExpression bareDuty(QStringLiteral(
        "^(?:却|就|还|也|并|但|而|仍|已|共|在(?![岗职校])|由|自|从|将|可|可以|应当?|须|不得|其|多少|为|以|按|对|向|每|"
        "有|"
        "要|处|经|依|给|提出|报|保存|公示|存续|有效|总费用|期限|总额|金额|比例|累计|连续(?!多少年[^，]{4,}的，)|最|"
        "超过|不超过|"
        "规定|明确|要求|一次|首期|建筑面积|面积|期满)"));
    return matches(bareCase, rest) || matches(bareDuty, rest);
}

bool isNamed(const QString &rest)
{
    static const QRegularExpression name(QStringLiteral(
        "^(?:[^，多]{0,26}?)(?:[全我本各](?:省|市|县|区|国|镇|乡|州|馆|院|校|厂|村|部|级|地|社|系统)|《[^》]+》|“[^”]+"
        "”|"
        "[省市县区州](?:委|政府|财政|直|级|人大|政协|纪委|[^，]{1,14}?(?:局|厅|委|办|院|馆|中心|集团|部|会))|"
        "[一-龥]{2,}(?:省|市|县|区|镇|乡|村|街道|社区|党委|党组|支部|总支|工委|委员会|集团|公司|银行|医院|卫生院|中学|"
        "小学|大学|学院|学校|馆|厅|法院|检察院|研究院|研究所|研究室|中心|工程|平台|基地|遗址|水库|铁路|高铁|隧道|地铁|"
        "运河|航线|班列|望远镜|返回器|灯塔|政府|公路|高速|桥|"
        "车站|机场|港|厂|局|部|处|办公室|协会|联合会|学会|大队|支队|车间|班组|合作社|产业园|开发区|园区|会议|展览|论坛|"
        "词典|"
        "行动|计划|光伏|系统|遗存|墓|窑|寺|塔|剧团|报社|出版社|书店|队|站|所|院))"));
    return matches(name, rest);
}

bool isHalf(const QString &question)
{
    static const QRegularExpression openEnd(
        QStringLiteral("(?:中|(?<!小|学|课)时|后|的|(?<!公)里|以来|之前|之后|期间|为例|左右的|(?<!以)下|等|和|由|从|至|"
                       "于|(?<!长)时间)[？。]?$"));
    static const QRegularExpression example(
        QStringLiteral("以[^，]*(?:多少|几)[^，]*为例|多少[^，]{0,6}[、][^，]*[0-9]"));
    // 来自多少个部门的代表: the number only tells which.
    static const QRegularExpression tellsWhich(
        QStringLiteral("(?:^|，)([^，]*)(?:%1)[^，]*的[^，]{1,24}[？]?$").arg(askedWords));
    static const QRegularExpression verb(
        QStringLiteral("有|为(?!期)|是|达|占|超|设|建|派|投入|组织|组成|改造|签|给予|享|处|获|举办|完成|发放|选|引进|"
                       "培|开展|提供|制定|"
                       "出台|收|办|推出|新增|招|评|命名|形成|打造|覆盖|接待|修复|实现|缴|交"));
    const auto which = tellsWhich.match(question);
    const bool loose = which.hasMatch() && !matches(verb, which.captured(1));
    return matches(openEnd, question) || matches(example, question) || loose;
}

// What nobody needs to know, or nobody would say so.
bool isIdle(const QString &question)
{
    static const QRegularExpression idle(QStringLiteral(
        "党龄|工龄|教龄|军龄|年纪|年仅|多少岁的|下设|人口|张病床|共多少章|章多少条|共[0-9]+章|多少章|多少分钟后|"
        "多少天里|"
        "多少年(?:后|来|前|过去|全)|多少[^，]{0,3}(?:底线|红线)|多少级|多少面|多少件事|地处|山地|几分之几的时间|多少页|"
        "挨村|走访了|公交|车位|步行|寄存|下车|多少(?:道|个)(?:难题|问题|方面)|牵[扯涉]多少|涉及多少户|(?:^|[^一-龥])"
        "涉及多少|散会|趟|车程|路程|回来|(?:^|，)多少|[，：]多少|(?:^|，)(?:共|其余|约)多少|多少[^，]{1,16}中(?:有|"
        "已)|"
        "，每[^，]{1,3}(?:不少于|不超过|至少)?多少[^，]{1,2}？?$|(?:拨付到位|支付|缴纳)？?$|^(?!据)[^，0-9《“]{1,3}"
        "，"));
    return matches(idle, question);
}

QString withoutLeadIn(QString question)
{
    static const QRegularExpression leadIn(QStringLiteral("^(?:(?:同时|此外|另外|目前|据介绍|据统计|据普查|据测算|"
                                                          "据了解|数据显示|统计显示|会议|通报|报告|意见|纪要|文件|大会)"
                                                          "(?:指出|强调|要求|提出|显示|明确|认为)?[，,])+"));
    static const QRegularExpression article(
        QStringLiteral("^(?:第[一二三四五六七八九十百0-9]+条\\s*|[0-9]+(?:\\.[0-9]+)+\\s*|【[^】]*】\\s*|[（(]["
                       "一二三四五六七八九十0-9]+[）)]\\s*|[一二三四五六七八九十]是|[一二三四五六七八九十](?=要)|"
                       "[一二三四五六七八九十]+、)"));
    question.remove(article);
    question.remove(leadIn);
    static const QRegularExpression announced(QStringLiteral("^[^：“”《》0-9]{2,30}：(?=[全各省市县我本])"));
    static const QRegularExpression now(QStringLiteral("(?:截至)?目前，?"));
    static const QRegularExpression onward(QStringLiteral("(?:又(?=投入|印发|出台|建成|新)|则(?=从|于|在))"));
    return question.remove(announced).remove(onward).remove(now);
}

// A long sentence from where it names its own time, or from who acts behind what they act for.
QString shortened(const QString &before, const QString &asked)
{
    static const QRegularExpression dated(QStringLiteral("^(?:截至|到)?[0-9]{4}年"));
    static const QRegularExpression purpose(QStringLiteral("^(?:为|根据|按照)"));
    static const QRegularExpression acts(QStringLiteral(
        "^[^，、]{2,20}?(?:委|局|部|厅|办|会|公司|集团|政府|院|校|馆)(?:于|在|将|从|决定|印发|组织|举办|联合)"));
    const QString all = before + asked;
    for (qsizetype at = all.indexOf(u'，'); at >= 0 && at < all.size(); at = all.indexOf(u'，', at + 1)) {
        const QString rest = all.mid(at + 1);
        const bool begins =
            at < before.size() && (matches(dated, rest) || (matches(purpose, before) && matches(acts, rest)));
        if (begins && characters(rest) <= longestWhole) {
            return rest;
        }
    }
    return {};
}

// The one unit of the cases told in the paragraph.
QString unitAround(const Fact &fact, const Material &material)
{
    const text::Span around = material.paragraph(material.evidence(fact));
    QString unit;
    for (const Fact *other : material.facts()) {
        const bool inside = other->kind == Kind::Case && other->evidence.start >= around.start
            && other->evidence.start < around.start + around.length && !other->unit.isEmpty();
        if (inside && !unit.isEmpty() && unit != other->unit) {
            return {};
        }
        unit = inside ? other->unit : unit;
    }
    return material.at(around).startsWith(unit) ? unit : QString();
}

int rank(const Fact &fact, const Material &material)
{
    static const QRegularExpression arrives(
        QStringLiteral("(?:提高|增加|增长|增至|升至|上升|达|突破|降至|下降|压缩|缩短|减少|扩大|降)[到至]?$"));
    const text::Span sentence = material.sentence(material.evidence(fact));
    const qsizetype at = fact.evidence.quote.indexOf(fact.surface.isEmpty() ? fact.answer : fact.surface);
    const bool news = at > 0 && matches(arrives, fact.evidence.quote.left(at));
    const int level = fact.level == Level::Core ? 0 : fact.level == Level::Useful ? 1 : 2;
    const qsizetype gap = fact.evidence.start + std::max<qsizetype>(at, 0) - sentence.start;
    return level * 1'000'000 + (news ? 0 : 100'000) + static_cast<int>(std::min<qsizetype>(gap, 9999));
}

bool standsAlone(const QString &question, const Fact &fact, const Material &material)
{
    static const QRegularExpression ground(
        QStringLiteral("^(?:(?:根据|按照|围绕|为(?!期)|通过|自|在)[^，：；]{2,40}，)+(?=[^，]{4})"));
    static const QRegularExpression rule(QStringLiteral("应当|不得|责令"));
    const QString rest = withoutTime(withoutTime(question).remove(ground));
    if (pointsOutside(question) || isHalf(question) || isIdle(question) || isLoose(question)) {
        return false;
    }
    static const QRegularExpression smallWhole(QStringLiteral("^(?:全|本|我)[县区镇乡村]"));
    const bool ofMany = material.article().text.count(QStringLiteral("全省")) >= 2; // 全县: which of them?
    if (ofMany && matches(smallWhole, rest)) {
        return false;
    }
    const QString told = material.at(material.paragraph(material.evidence(fact)));
    static const QRegularExpression demand(
        QStringLiteral("^要(?:选|强化|加强|严格|落实|健全|完善|坚持|推动|加快|确保|建立|全面|深化|扩大)[^，]{3,}，"));
    const bool sure = question.startsWith(QStringLiteral("据文中介绍")) || fact.asOf.isEmpty()
        || told.contains(fact.asOf) || (question.contains(fact.asOf) && !question.startsWith(QStringLiteral("截至")));
    if (!sure) {
        return false;
    }
    if (matches(demand, rest)) {
        return true;
    }
    return matches(rule, question) || isRegulation(material) ? !goesOnFromBefore(rest)
                                                             : !beginsInTheMiddle(rest) && isNamed(rest);
}

} // namespace

QString wholeQuestion(const QString &question, const Fact &fact, const Material &material)
{
    const text::Span sentence = material.sentence(material.evidence(fact));
    const QString before =
        text::chinesePunctuation(material.at({sentence.start, fact.evidence.start - sentence.start}).trimmed());
    const QString quote = text::chinesePunctuation(fact.evidence.quote);
    const QString opening = quote.left(std::max<qsizetype>(0, quote.indexOf(fact.answer.left(1))));
    const qsizetype full = opening.isEmpty() ? -1 : question.lastIndexOf(opening);
    const qsizetype own = full >= 0 || opening.isEmpty() ? full : question.lastIndexOf(opening.left(4));
    if (before.isEmpty() || question.startsWith(withoutLeadIn(before).left(6))) {
        return withoutLeadIn(question);
    }
    if (own < 0) {
        return {};
    }
    const QString whole = withoutLeadIn(before + question.mid(own));
    return characters(whole) <= longestWhole ? whole : shortened(before, question.mid(own));
}

QString aloneQuestion(const QString &question, const Fact &fact, const Material &material)
{
    if (question.isEmpty() || standsAlone(question, fact, material)) {
        return question;
    }
    const QString unit = unitAround(fact, material);
    if (unit.isEmpty() || question.contains(unit)) {
        return {};
    }
    const QString rest = withoutTime(question);
    const QString named = question.chopped(rest.size()) + unit + rest;
    return standsAlone(named, fact, material) && !isNamed(rest) ? named : QString();
}

bool mayOpen(const QString &told, const Material &material)
{
    static const QRegularExpression likeThis(QStringLiteral("(?:正是|就是)这样"));
    const QString rest = withoutTime(told);
    if (pointsOutside(QString(told).remove(likeThis))) {
        return false;
    }
    return isRegulation(material) ? !goesOnFromBefore(rest) : !beginsInTheMiddle(rest) && isNamed(rest);
}

bool mayGoOn(const QString &question)
{
    static const QRegularExpression elsewhere(QStringLiteral("同年|同月|当年|当天|当日|当时|当月|同日|上述|前述|前款|["
                                                             "今去前明]年(?!度)|近日|日前|如今|现在|记者|下一步|今后|"
                                                             "届时|回忆|同比|我(?![国省市县区州])"));
    return !matches(elsewhere, question) && !isHalf(question) && !isIdle(question);
}

bool carriesTheNews(const Fact &fact, const Material &material)
{
    const int own = rank(fact, material);
    const auto before = std::ranges::count_if(material.facts(), [&](const Fact *other) {
        const bool near = std::abs(other->evidence.start - fact.evidence.start) < farthest;
        return near && other->kind == Kind::Figure && other != &fact && material.shareSentence(fact, *other)
            && rank(*other, material) < own;
    });
    return before < mostOfSentence;
}

} // namespace shixi::questions

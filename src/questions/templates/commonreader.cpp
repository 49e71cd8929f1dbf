#include "questions/templates/commonreader.h"

namespace shixi::questions
{

namespace
{

constexpr int mostLimit = 10'000;

void readLimits(const JsonFile &file, Limits &limits)
{
    const std::map<QString, int *> fields{
        {QStringLiteral("stem_shortest"), &limits.stemShortest},
        {QStringLiteral("stem_longest"), &limits.stemLongest},
        {QStringLiteral("context"), &limits.context},
        {QStringLiteral("strays"), &limits.strays},
        {QStringLiteral("length_percent"), &limits.lengthPercent},
        {QStringLiteral("length_slack"), &limits.lengthSlack},
        {QStringLiteral("cards_per_fact"), &limits.cardsPerFact},
        {QStringLiteral("few_cards"), &limits.fewCards},
    };
    const QJsonObject object = file.object(file.root(), QStringLiteral("limits"));
    for (const QString &key : object.keys()) {
        const auto field = fields.find(key);
        if (field == fields.end() || object.value(key).toInt(-1) < 0 || object.value(key).toInt() > mostLimit) {
            file.failAt(key, QStringLiteral("limits: ") + key + QStringLiteral(" is unknown or no number up to 10000"));
        }
        *field->second = object.value(key).toInt();
    }
    if (limits.strays < 2 || limits.strays > 4) {
        file.failAt(QStringLiteral("strays"), QStringLiteral("limits: strays is not 2 to 4"));
    }
}

// Of a file without the key: matches nowhere.
QRegularExpression optionalPattern(const JsonFile &file, const QString &key)
{
    return file.pattern(file.root().contains(key) ? file.text(file.root(), key) : QStringLiteral("(?!)"));
}

QRegularExpression startPattern(const JsonFile &file, const QStringList &starts)
{
    return file.pattern(starts.isEmpty() ? QStringLiteral("(?!)") : QStringLiteral("^(?:") + starts.join(u'|') + u')');
}

QRegularExpression blankPattern(const JsonFile &file, const QString &source)
{
    QRegularExpression compiled = file.pattern(source);
    if (!compiled.namedCaptureGroups().contains(QStringLiteral("blank"))) {
        file.failAt(source, QStringLiteral("norm without a group blank: ") + source);
    }
    return compiled;
}

// 组织力 and its like, never the 组织力 of 组织力量.
QString anyOf(const QStringList &words)
{
    return QStringLiteral("(?<blank>") + words.join(u'|') + QStringLiteral(")(?!量)");
}

std::vector<Norm> normsOf(const JsonFile &file)
{
    std::vector<Norm> norms;
    for (const QJsonValue value : file.array(file.root(), QStringLiteral("norms"))) {
        const QJsonObject object = value.toObject();
        const QStringList words = file.list(object, QStringLiteral("words"));
        const QString at =
            object.contains(QStringLiteral("at")) ? file.text(object, QStringLiteral("at")) : anyOf(words);
        norms.push_back({blankPattern(file, at), words});
    }
    return norms;
}

std::vector<Approximation> approximationsOf(const JsonFile &file)
{
    std::vector<Approximation> made;
    for (const QJsonValue value : file.array(file.root(), QStringLiteral("approximations"))) {
        const QJsonObject object = value.toObject();
        Approximation one;
        one.mark = file.text(object, QStringLiteral("mark"));
        one.before = object.value(QStringLiteral("before")).toBool();
        one.open = object.value(QStringLiteral("open")).toBool();
        one.lastDigit = object.value(QStringLiteral("last_digit")).toBool();
        one.fromPerMille = object.value(QStringLiteral("from")).toInt();
        one.toPerMille = object.value(QStringLiteral("to")).toInt();
        made.push_back(std::move(one));
    }
    return made;
}

std::map<QString, QString> wordsOf(const JsonFile &file)
{
    std::map<QString, QString> made;
    const QJsonObject words = file.object(file.root(), QStringLiteral("words"));
    for (const QString &key : words.keys()) {
        made.emplace(key, file.localText(words, key));
    }
    for (const char *needed : {"year", "month", "day", "range"}) {
        static_cast<void>(file.localText(words, QString::fromLatin1(needed)));
    }
    return made;
}

const QStringList &commonKeys()
{
    static const QStringList keys{QStringLiteral("format"),
                                  QStringLiteral("about"),
                                  QStringLiteral("limits"),
                                  QStringLiteral("words"),
                                  QStringLiteral("forbidden_options"),
                                  QStringLiteral("weak_starts"),
                                  QStringLiteral("weak_ends"),
                                  QStringLiteral("dropped_starts"),
                                  QStringLiteral("bare_starts"),
                                  QStringLiteral("unfit_stems"),
                                  QStringLiteral("date_in_stem"),
                                  QStringLiteral("approximations"),
                                  QStringLiteral("cases"),
                                  QStringLiteral("norms")};
    return keys;
}

} // namespace

void CommonReader::readCommon(const JsonFile &file, Templates &into)
{
    const QJsonObject &root = file.root();
    file.allowOnly(root, commonKeys());
    readLimits(file, into.m_limits);
    into.m_words = wordsOf(file);
    into.m_forbiddenOptions = file.list(root, QStringLiteral("forbidden_options"));
    into.m_weakStarts = file.list(root, QStringLiteral("weak_starts"));
    into.m_weakEnds = file.list(root, QStringLiteral("weak_ends"));
    into.m_droppedStarts = startPattern(file, file.list(root, QStringLiteral("dropped_starts")));
    into.m_bareStarts = optionalPattern(file, QStringLiteral("bare_starts"));
    into.m_unfitStems = optionalPattern(file, QStringLiteral("unfit_stems"));
    into.m_dateInStem = file.pattern(file.text(root, QStringLiteral("date_in_stem")));
    into.m_approximations = approximationsOf(file);
    into.m_norms = normsOf(file);
    into.m_caseWords = caseWordsOf(file);
}

// A list of one type or more; what a kind is not asked in cannot begin it.
void CommonReader::readBeginnings(const JsonFile &file, const QJsonObject &entry, Kind kind, Templates &into)
{
    if (!entry.contains(QStringLiteral("begin"))) {
        return;
    }
    for (const QString &name : file.list(entry, QStringLiteral("begin"))) {
        const auto type = questionTypeFromWire(name.toStdString());
        if (!type || !into.allows(kind, *type)) {
            file.failAt(QLatin1String(wireName(kind)), name + QStringLiteral(": begins a card and is not asked"));
        }
        into.m_beginnings.emplace(kind, *type);
    }
}

void CommonReader::readForms(const JsonFile &file, Templates &into)
{
    file.allowOnly(file.root(), {QStringLiteral("format"), QStringLiteral("about"), QStringLiteral("kinds")});
    const QJsonObject kinds = file.object(file.root(), QStringLiteral("kinds"));
    for (const QString &word : kinds.keys()) {
        const auto kind = kindFromWire(word.toStdString());
        if (!kind) {
            file.failAt(word, QStringLiteral("kinds: ") + word + QStringLiteral(" is not a word of the set format"));
        }
        const QJsonObject entry = file.object(kinds, word);
        file.allowOnly(
            entry,
            {QStringLiteral("ask"), QStringLiteral("never"), QStringLiteral("begin"), QStringLiteral("fill_up")});
        for (const QString &name : file.list(entry, QStringLiteral("ask"))) {
            const auto type = questionTypeFromWire(name.toStdString());
            if (!type || file.object(entry, QStringLiteral("never")).contains(name)) {
                file.failAt(word,
                            word + QStringLiteral(", ") + name + QStringLiteral(": unknown, or both asked and never"));
            }
            into.m_forms.emplace(*kind, *type);
        }
        readBeginnings(file, entry, *kind, into);
        if (!entry.value(QStringLiteral("fill_up")).toBool(true)) {
            into.m_notFilling.insert(*kind);
        }
    }
}

} // namespace shixi::questions

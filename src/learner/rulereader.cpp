#include "learner/rulereader.h"

#include "core/error.h"

#include <QFile>
#include <QJsonDocument>

#include <cmath>

namespace shixi::learner
{

namespace
{

using namespace Qt::StringLiterals;

constexpr double mostHundredths = 100'000;

[[noreturn]] void refuseRule(const QString &file, const QString &what)
{
    throw Error(ErrorCode::InvalidInput, (file + u": "_s + what).toStdString());
}

} // namespace

RuleReader::RuleReader(QString file, const QJsonValue &object, const QStringList &keys)
    : m_file(std::move(file))
    , m_object(object.toObject())
{
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        if (!keys.contains(member.key())) {
            refuse(member.key());
        }
    }
}

RuleReader RuleReader::ofFile(const QString &file, const QByteArray &json, const QStringList &keys)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("format"_L1).toInt() != 1) {
        refuseRule(file, u"format"_s);
    }
    return {file, object, keys + QStringList{u"format"_s, u"about"_s}};
}

void RuleReader::refuse(const QString &what) const
{
    refuseRule(m_file, what);
}

std::string RuleReader::text(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isString()) {
        refuse(key);
    }
    return value.toString().toStdString();
}

int RuleReader::wholeOf(const QJsonValue &value, const QString &key, int least, int most) const
{
    const double number = value.toDouble(std::nan(""));
    if (!(number >= least && number <= most) || std::floor(number) != number) {
        refuse(key);
    }
    return static_cast<int>(number);
}

int RuleReader::whole(const QString &key, int least, int most, std::optional<int> usual) const
{
    return usual && !has(key) ? *usual : wholeOf(m_object.value(key), key, least, most);
}

int RuleReader::hundredths(const QString &key) const
{
    const double hundredths = m_object.value(key).toDouble() * 100;
    if (!(hundredths >= 1 && hundredths <= mostHundredths) || std::abs(hundredths - std::round(hundredths)) > 1e-6) {
        refuse(key);
    }
    return static_cast<int>(std::lround(hundredths));
}

QJsonArray RuleReader::list(const QString &key) const
{
    if (!m_object.value(key).isArray()) {
        refuse(key);
    }
    return m_object.value(key).toArray();
}

std::vector<int> RuleReader::wholes(const QString &key, int least, int most) const
{
    std::vector<int> numbers;
    for (const QJsonValue &value : list(key)) {
        numbers.push_back(wholeOf(value, key, least, most));
    }
    if (numbers.empty()) {
        refuse(key);
    }
    return numbers;
}

std::vector<std::string> RuleReader::texts(const QString &key) const
{
    std::vector<std::string> texts;
    for (const QJsonValue &value : list(key)) {
        if (value.toString().isEmpty()) {
            refuse(key);
        }
        texts.push_back(value.toString().toStdString());
    }
    return texts;
}

QByteArray builtInRuleFile(const QString &file)
{
    QFile built(u":/content/rules/"_s + file);
    if (!built.open(QIODevice::ReadOnly)) {
        refuseRule(file, u"not compiled in"_s);
    }
    return built.readAll();
}

} // namespace shixi::learner

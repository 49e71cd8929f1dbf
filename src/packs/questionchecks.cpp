#include "packs/checks.h"
#include "text/fold.h"

#include <algorithm>
#include <map>

namespace shixi::packs
{

namespace
{

using questions::Option;
using questions::Question;

struct OptionCount {
    qsizetype least = 0;
    qsizetype most = 0;
};

// Banks of cloze and tiles are bounded by their strays instead.
OptionCount optionCount(QuestionType type)
{
    switch (type) {
    case QuestionType::Single:
        return {3, 5};
    case QuestionType::Multiple:
        return {4, 7};
    case QuestionType::TrueFalse:
        return {2, 2};
    case QuestionType::Reveal:
    case QuestionType::Short:
        return {0, 0};
    case QuestionType::Cloze:
        return {1, 99};
    case QuestionType::Tiles:
    case QuestionType::Ordering:
    case QuestionType::Matching:
        break;
    }
    return {2, 99};
}

std::optional<Form> formOf(QuestionType type)
{
    switch (type) {
    case QuestionType::Single:
    case QuestionType::Multiple:
    case QuestionType::TrueFalse:
        return Form::Recognise;
    case QuestionType::Cloze:
    case QuestionType::Tiles:
        return Form::Fill;
    case QuestionType::Reveal:
    case QuestionType::Short:
        return Form::Recall;
    case QuestionType::Ordering:
    case QuestionType::Matching:
        break;
    }
    return std::nullopt;
}

qsizetype blanksIn(const QString &stem)
{
    qsizetype blanks = 0;
    qsizetype run = 0;
    for (const QChar character : stem + u' ') {
        run = character == u'_' ? run + 1 : 0;
        blanks += run == 4 ? 1 : 0;
    }
    return blanks;
}

class Shape
{
public:
    Shape(const Question &question, std::string place)
        : m_question(question)
        , m_place(std::move(place))
    {
    }

    std::vector<Finding> findings()
    {
        common();
        options();
        keys();
        blanks();
        answer();
        return std::move(m_findings);
    }

private:
    void note(const char *rule, const QString &argument = {})
    {
        std::vector<std::string> arguments;
        if (!argument.isEmpty()) {
            arguments.push_back(argument.toStdString());
        }
        m_findings.push_back({rule, m_place, std::move(arguments), Severity::Error});
    }

    void common()
    {
        if (m_question.stem.trimmed().isEmpty()) {
            note("set.empty-key", QStringLiteral("stem"));
        }
        const std::optional<Form> form = formOf(m_question.type);
        if (form && *form != m_question.form) {
            note("set.form-does-not-fit-type", QString::fromUtf8(wireName(m_question.form).data()));
        }
        if (m_question.answer.isEmpty()) {
            note("set.empty-key", QStringLiteral("answer"));
        }
        if (!m_question.accept.isEmpty() && m_question.type != QuestionType::Short) {
            note("set.key-not-for-type", QStringLiteral("accept"));
        }
    }

    void options()
    {
        const OptionCount count = optionCount(m_question.type);
        const auto found = static_cast<qsizetype>(m_question.options.size());
        if (found < count.least || found > count.most) {
            note("set.option-count", QString::number(found));
        }
        std::map<QString, QString> texts; // normal form → text
        std::map<QString, int> ids;
        for (const Option &option : m_question.options) {
            if (option.id.isEmpty() || ++ids[option.id] > 1) {
                note("set.twice", option.id);
            }
            if (!texts.emplace(text::normalForm(option.text), option.text).second) {
                note("set.options-alike", option.text);
            }
        }
        if (m_question.type == QuestionType::Single) {
            containment(texts);
        }
        if (m_question.type == QuestionType::TrueFalse) {
            trueFalse();
        }
    }

    void containment(const std::map<QString, QString> &texts)
    {
        for (const auto &[normal, shown] : texts) {
            for (const auto &[otherNormal, other] : texts) {
                if (normal != otherNormal && otherNormal.contains(normal)) {
                    note("set.option-within-option", shown);
                }
            }
        }
    }

    void trueFalse()
    {
        for (const Option &option : m_question.options) {
            if (option.text != QStringLiteral("对") && option.text != QStringLiteral("错")) {
                note("set.not-true-or-false", option.text);
            }
        }
        if (!m_question.fixedOptions) {
            note("set.missing-key", QStringLiteral("fixed_options"));
        }
    }

    void keys()
    {
        for (const QString &key : m_question.key) {
            const bool pair = m_question.type == QuestionType::Matching;
            const bool known = pair ? key.count(u'=') == 1 && m_question.option(key.section(u'=', 0, 0)) != nullptr
                    && m_question.option(key.section(u'=', 1)) != nullptr
                                    : m_question.option(key) != nullptr;
            if (!known) {
                note("set.key-is-no-option", key);
            }
        }
        if (!keyCountFits()) {
            note("set.key-count", QString::number(m_question.key.size()));
        }
    }

    [[nodiscard]] bool keyCountFits() const
    {
        const qsizetype keys = m_question.key.size();
        QStringList distinct = m_question.key;
        distinct.removeDuplicates();
        const auto strays = static_cast<qsizetype>(m_question.options.size()) - distinct.size();
        switch (m_question.type) {
        case QuestionType::Single:
        case QuestionType::TrueFalse:
            return keys == 1;
        case QuestionType::Multiple:
            return keys >= 2 && distinct.size() == keys;
        case QuestionType::Cloze:
            return keys >= 1 && strays <= 3 * keys;
        case QuestionType::Tiles:
            return keys >= 2;
        case QuestionType::Ordering:
            return keys >= 2 && distinct.size() == keys && strays == 0;
        case QuestionType::Matching:
            return keys >= 2 && distinct.size() == keys;
        case QuestionType::Reveal:
        case QuestionType::Short:
            break;
        }
        return keys == 0;
    }

    void blanks()
    {
        const qsizetype found = blanksIn(m_question.stem);
        if (m_question.type == QuestionType::Cloze && found != m_question.key.size()) {
            note("set.blank-count", QString::number(found));
        }
        // One shows where in its sentence the row stands.
        if (m_question.type == QuestionType::Tiles && found > 1) {
            note("set.blank-count", QString::number(found));
        }
    }

    // What is shown as right must be what counts as right.
    void answer()
    {
        QStringList right;
        for (const QString &key : m_question.key) {
            const Option *option = m_question.option(key);
            right.append(option != nullptr ? option->text : QString());
        }
        QStringList shown = m_question.answer;
        switch (m_question.type) {
        case QuestionType::Multiple:
            right.sort();
            shown.sort();
            break;
        case QuestionType::Single:
        case QuestionType::TrueFalse:
        case QuestionType::Tiles:
        case QuestionType::Ordering:
            break;
        case QuestionType::Cloze:
        case QuestionType::Matching:
        case QuestionType::Reveal:
        case QuestionType::Short:
            return;
        }
        if (right != shown) {
            note("set.answer-is-not-the-key", m_question.answer.join(u'、'));
        }
    }

    const Question &m_question;
    std::string m_place;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> checkQuestionShape(const Question &question, const std::string &place)
{
    return Shape(question, place).findings();
}

} // namespace shixi::packs

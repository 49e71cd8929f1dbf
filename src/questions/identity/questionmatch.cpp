#include "questions/identity/questionmatch.h"

#include "text/fold.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>
#include <set>

namespace shixi::questions::identity
{

namespace
{

struct QuestionAspects {
    QString id;
    QString sort; // owner and type
    QString templateId;
    QString answer;
    QString stem;
};

std::vector<QuestionAspects> questionAspects(const std::vector<Owned> &questions)
{
    std::vector<QuestionAspects> found;
    for (const auto &[question, owner] : questions) {
        const std::string_view word = wireName(question->type);
        found.push_back({QString::fromStdString(question->id.value),
                         owner + u'\x1f' + QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())),
                         question->templateId,
                         answerKey(*question),
                         text::normalForm(question->stem)});
    }
    return found;
}

// Ids of the options that were there, and of the new ones.
class OptionIds
{
public:
    explicit OptionIds(const Question &old)
        : m_old(old)
    {
        for (const Option &option : old.options) {
            m_byText.emplace(option.text, option.id);
            m_known.insert(option.id);
        }
    }

    // Exact texts first: one that was only spelt anew must not take the id of one that is still there.
    std::map<QString, QString> forOptions(const std::vector<Option> &options)
    {
        std::map<QString, QString> given; // id of the fresh option → id it goes by
        for (const Option &option : options) {
            give(given, option, m_byText, option.text);
        }
        if (given.size() < options.size()) {
            giveByNormalForm(given, options);
        }
        for (const Option &option : options) {
            if (!given.contains(option.id)) {
                given[option.id] = ofText(option.text);
            }
        }
        return given;
    }

private:
    void give(std::map<QString, QString> &given,
              const Option &option,
              const std::map<QString, QString> &known,
              const QString &words)
    {
        const auto found = known.find(words);
        if (!given.contains(option.id) && found != known.end() && m_given.insert(found->second).second) {
            given[option.id] = found->second;
        }
    }

    void giveByNormalForm(std::map<QString, QString> &given, const std::vector<Option> &options)
    {
        std::map<QString, QString> byNormal;
        for (const Option &option : m_old.options) {
            byNormal.emplace(text::normalForm(option.text), option.id);
        }
        for (const Option &option : options) {
            give(given, option, byNormal, text::normalForm(option.text));
        }
    }

    QString ofText(const QString &words)
    {
        const QByteArray digest = QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).toHex();
        for (qsizetype digits = 6; digits <= digest.size(); ++digits) {
            QString id = u't' + QString::fromLatin1(digest.left(digits));
            if (!m_known.contains(id) && m_given.insert(id).second) {
                return id;
            }
        }
        return u't' + QString::fromLatin1(digest) + QString::number(m_given.size());
    }

    const Question &m_old;
    std::map<QString, QString> m_byText;
    std::set<QString> m_known;
    std::set<QString> m_given;
};

} // namespace

QString answerKey(const Question &question)
{
    QStringList parts;
    for (const QString &part : question.answer) {
        parts.append(text::normalForm(part));
    }
    if (question.type == QuestionType::Multiple) {
        parts.sort();
    }
    return parts.join(u'\x1e');
}

Pairing matchQuestions(const std::vector<Owned> &old, const std::vector<Owned> &fresh)
{
    const std::vector<QuestionAspects> olds = questionAspects(old);
    const std::vector<QuestionAspects> freshs = questionAspects(fresh);
    using Aspect = QString (*)(const QuestionAspects &);
    const auto ofOld = [&olds](Aspect aspect) -> Pairing::Key {
        return [&olds, aspect](std::size_t at) {
            return aspect(olds[at]);
        };
    };
    const auto ofFresh = [&freshs](Aspect aspect) -> Pairing::Key {
        return [&freshs, aspect](std::size_t at) {
            return aspect(freshs[at]);
        };
    };
    const auto stems = [&](Candidate pair) {
        return editLikenessPpm(olds[pair.old].stem, freshs[pair.fresh].stem);
    };
    const Aspect sameItem = [](const QuestionAspects &one) {
        return one.id + one.sort + one.answer;
    };
    const Aspect sameWords = [](const QuestionAspects &one) {
        return QStringList{one.sort, one.templateId, one.answer, one.stem}.join(u'\x1f');
    };
    const Aspect sameTask = [](const QuestionAspects &one) {
        return QStringList{one.sort, one.templateId, one.answer}.join(u'\x1f');
    };
    const Aspect sameId = [](const QuestionAspects &one) {
        return one.id + one.sort;
    };
    const Aspect sameAnswer = [](const QuestionAspects &one) {
        return one.sort + u'\x1f' + one.answer;
    };
    const Aspect stem = [](const QuestionAspects &one) {
        return one.stem;
    };
    Pairing pairing(old.size(), fresh.size());
    for (const Aspect aspect : {sameItem, sameWords}) {
        pairing.takeEqual(ofOld(aspect), ofFresh(aspect));
    }
    pairing.takeLike({ofOld(sameTask), ofOld(stem)}, {ofFresh(sameTask), ofFresh(stem)}, stems, 0);
    pairing.takeEqual(ofOld(sameId), ofFresh(sameId));
    pairing.takeLike({ofOld(sameAnswer), ofOld(stem)}, {ofFresh(sameAnswer), ofFresh(stem)}, stems, alikePpm);
    return pairing;
}

Question continued(const Question &old, Question fresh)
{
    fresh.id = old.id;
    const std::map<QString, QString> ids = OptionIds(old).forOptions(fresh.options);
    for (Option &option : fresh.options) {
        option.id = ids.at(option.id);
    }
    const auto renamed = [&ids](const QString &id) {
        const auto found = ids.find(id);
        return found == ids.end() ? id : found->second;
    };
    for (QString &key : fresh.key) {
        key = fresh.type == QuestionType::Matching
            ? renamed(key.section(u'=', 0, 0)) + u'=' + renamed(key.section(u'=', 1))
            : renamed(key);
    }
    return fresh;
}

} // namespace shixi::questions::identity

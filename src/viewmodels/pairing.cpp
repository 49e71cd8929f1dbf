#include "viewmodels/pairing.h"

#include <algorithm>

namespace shixi
{

namespace
{

const MatchModel::Row *found(const MatchModel &side, const QString &optionId)
{
    const auto row = std::ranges::find(side.rows(), optionId, &MatchModel::Row::optionId);
    return row == side.rows().end() ? nullptr : &*row;
}

QString otherOf(const std::vector<std::pair<QString, QString>> &pairs, const QString &optionId)
{
    for (const auto &[left, right] : pairs) {
        if (left == optionId || right == optionId) {
            return left == optionId ? right : left;
        }
    }
    return {};
}

} // namespace

void Pairing::show(const questions::Question *question, const QStringList &order)
{
    m_pairs.clear();
    m_key.clear();
    m_held.clear();
    m_marked = false;
    m_open = question != nullptr && question->type == QuestionType::Matching;
    for (const QString &pair : m_open ? question->key : QStringList()) {
        m_key.emplace_back(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    }
    std::vector<MatchModel::Row> lefts;
    std::vector<MatchModel::Row> rights;
    for (const QString &id : m_open ? order : QStringList()) {
        const questions::Option *option = question->option(id);
        const bool left = std::ranges::find(m_key, id, &Pair::first) != m_key.end();
        auto &side = left ? lefts : rights;
        const auto place = static_cast<int>(side.size());
        if (option != nullptr) {
            side.push_back({id, left ? QString::number(place + 1) : QString(QChar(u'A' + place)), option->text});
        }
    }
    m_lefts.setRows(std::move(lefts));
    m_rights.setRows(std::move(rights));
    Q_EMIT changed();
}

bool Pairing::isLeft(const QString &optionId) const
{
    return found(m_lefts, optionId) != nullptr;
}

const MatchModel::Row *Pairing::rowOf(const QString &optionId) const
{
    const MatchModel::Row *left = found(m_lefts, optionId);
    return left != nullptr ? left : found(m_rights, optionId);
}

QString Pairing::partnerOf(const QString &optionId) const
{
    return otherOf(m_pairs, optionId);
}

void Pairing::part(const QString &optionId)
{
    std::erase_if(m_pairs, [&](const Pair &pair) {
        return pair.first == optionId || pair.second == optionId;
    });
}

void Pairing::press(const QString &optionId)
{
    if (!m_open || rowOf(optionId) == nullptr) {
        return;
    }
    if (m_held == optionId) {
        m_held.clear();
    } else if (m_held.isEmpty() && !partnerOf(optionId).isEmpty()) {
        part(optionId);
    } else if (m_held.isEmpty() || isLeft(m_held) == isLeft(optionId)) {
        m_held = optionId;
    } else {
        part(optionId);
        part(m_held);
        const bool left = isLeft(optionId);
        m_pairs.emplace_back(left ? optionId : m_held, left ? m_held : optionId);
        m_held.clear();
    }
    refresh();
}

void Pairing::pressLeft(int index)
{
    if (index >= 0 && index < m_lefts.count()) {
        press(QString(m_lefts.rows()[static_cast<std::size_t>(index)].optionId));
    }
}

void Pairing::pressRight(int index)
{
    if (index >= 0 && index < m_rights.count()) {
        press(QString(m_rights.rows()[static_cast<std::size_t>(index)].optionId));
    }
}

void Pairing::partLast()
{
    if (!m_open) {
        return;
    }
    if (!m_held.isEmpty()) {
        m_held.clear();
    } else if (!m_pairs.empty()) {
        m_pairs.pop_back();
    }
    refresh();
}

void Pairing::recall(const QStringList &pairs)
{
    for (const QString &pair : m_open ? pairs : QStringList()) {
        const QString left = pair.section(u'=', 0, 0);
        const QString right = pair.section(u'=', 1);
        if (found(m_lefts, left) != nullptr && found(m_rights, right) != nullptr) {
            m_pairs.emplace_back(left, right);
        }
    }
    refresh();
}

void Pairing::mark()
{
    m_open = false;
    m_marked = m_lefts.count() > 0;
    m_held.clear();
    refresh();
}

QStringList Pairing::chosen() const
{
    QStringList pairs;
    for (const MatchModel::Row &left : m_lefts.rows()) {
        const QString right = partnerOf(left.optionId);
        if (!right.isEmpty()) {
            pairs.append(left.optionId + u'=' + right);
        }
    }
    return pairs;
}

void Pairing::describe(MatchModel::Row &row, bool left) const
{
    const QString partner = partnerOf(row.optionId);
    const MatchModel::Row *other = rowOf(partner);
    row.held = row.optionId == m_held;
    row.partnerSign = other == nullptr ? QString() : other->sign;
    row.partnerText = other == nullptr ? QString() : other->text;
    row.mark = OptionModel::Mark::None;
    row.rightSign.clear();
    row.rightText.clear();
    const MatchModel::Row *right = rowOf(otherOf(m_key, row.optionId));
    if (m_marked && left && right != nullptr) {
        row.mark = right == other ? OptionModel::Mark::Right : OptionModel::Mark::Wrong;
        row.rightSign = right->sign;
        row.rightText = right->text;
    }
}

void Pairing::refresh()
{
    std::vector<MatchModel::Row> lefts = m_lefts.rows();
    std::vector<MatchModel::Row> rights = m_rights.rows();
    for (MatchModel::Row &row : lefts) {
        describe(row, true);
    }
    for (MatchModel::Row &row : rights) {
        describe(row, false);
    }
    m_lefts.setRows(std::move(lefts));
    m_rights.setRows(std::move(rights));
    Q_EMIT changed();
}

} // namespace shixi

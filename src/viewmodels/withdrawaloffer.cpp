#include "viewmodels/withdrawaloffer.h"

#include "viewmodels/setoffer.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace shixi
{

WithdrawalOffer::WithdrawalOffer(const SettingsModel &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&settings, &SettingsModel::languageChanged, this, &WithdrawalOffer::changed);
}

void WithdrawalOffer::show(const library::NoteOffer &offer)
{
    m_offer = offer;
    std::vector<NoteRow> rows;
    for (const QString &stem : offer.effect.withdrawn) {
        rows.push_back({plainName(stem), {}, {}, true});
    }
    for (const library::NoteEffect::Corrected &corrected : offer.effect.corrected) {
        rows.push_back({plainName(corrected.stem),
                        plainName(corrected.before.join(u'、')),
                        plainName(corrected.after.join(u'、')),
                        false});
    }
    for (const library::NoteEffect::Overruled &overruled : offer.effect.overruled) {
        rows.push_back({plainName(overruled.stem), {}, {}, overruled.isWithdrawn, plainName(overruled.by)});
    }
    m_rows.show(std::move(rows));
    Q_EMIT changed();
}

QString WithdrawalOffer::title() const
{
    return m_offer.title.isEmpty() ? QString::fromStdString(m_offer.sent.note.set.value) : plainName(m_offer.title);
}

QString WithdrawalOffer::publisher() const
{
    return plainName(m_offer.publisher);
}

QString WithdrawalOffer::dayText() const
{
    const QDate day = QDate::fromString(m_offer.sent.note.day, Qt::ISODate);
    const bool chinese = m_settings.languageCode() == "zh"_L1;
    return m_settings.locale().toString(day, chinese ? u"yyyy年M月d日"_s : u"d MMMM yyyy"_s);
}

} // namespace shixi

#pragma once

#include "library/noteoffer.h"
#include "viewmodels/noterowmodel.h"
#include "viewmodels/settingsmodel.h"

#include <QObject>
#include <QtQmlIntegration>

namespace shixi
{

// A withdrawal note that was looked at, before it is taken or left.
class WithdrawalOffer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.library")
    Q_PROPERTY(shixi::WithdrawalOffer::Standing standing READ standing NOTIFY changed FINAL)
    Q_PROPERTY(shixi::WithdrawalOffer::Signer signer READ signer NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL) // of the set; its id where it is not there
    Q_PROPERTY(QString publisher READ publisher NOTIFY changed FINAL)
    Q_PROPERTY(int number READ number NOTIFY changed FINAL)
    Q_PROPERTY(int version READ version NOTIFY changed FINAL) // it holds up to this one
    Q_PROPERTY(int versionThere READ versionThere NOTIFY changed FINAL)
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed FINAL)
    Q_PROPERTY(shixi::NoteRowModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(bool canBeTaken READ canBeTaken NOTIFY changed FINAL)

public:
    // In the order of library::NoteStanding.
    enum class Standing { New, SetNotThere, NoOwner, Stranger, Taken, OtherOfThisNumber };
    Q_ENUM(Standing)
    // In the order of library::Signer.
    enum class Signer { ByNobody, ByOwner, BySuccessor, ByDeputy, ByStranger };
    Q_ENUM(Signer)

    // `settings` must outlive it.
    explicit WithdrawalOffer(const SettingsModel &settings, QObject *parent = nullptr);

    void show(const library::NoteOffer &offer);

    [[nodiscard]] Standing standing() const { return static_cast<Standing>(m_offer.standing); }
    [[nodiscard]] Signer signer() const { return static_cast<Signer>(m_offer.signer); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString publisher() const;
    [[nodiscard]] int number() const { return m_offer.sent.note.number; }
    [[nodiscard]] int version() const { return m_offer.sent.note.version; }
    [[nodiscard]] int versionThere() const { return m_offer.versionThere; }
    [[nodiscard]] QString dayText() const;
    [[nodiscard]] NoteRowModel *rows() { return &m_rows; }
    [[nodiscard]] bool canBeTaken() const { return m_offer.canBeTaken(); }
    [[nodiscard]] int withdrawn() const { return static_cast<int>(m_offer.effect.withdrawn.size()); }
    [[nodiscard]] int corrected() const { return static_cast<int>(m_offer.effect.corrected.size()); }

Q_SIGNALS:
    void changed();

private:
    const SettingsModel &m_settings;
    library::NoteOffer m_offer;
    NoteRowModel m_rows;
};

} // namespace shixi

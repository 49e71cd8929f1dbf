#include "viewmodels/withdrawingmodel.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

// The ways a withdrawal note that was made goes to the members.
using namespace Qt::StringLiterals;

namespace shixi
{

void WithdrawingModel::saveText(const QString &folder)
{
    saveIn(folder, u".txt"_s, m_parcel.text, m_textPath);
}

void WithdrawingModel::savePicture(const QString &folder)
{
    saveIn(folder, u".png"_s, m_parcel.picture, m_picturePath);
}

void WithdrawingModel::saveIn(const QString &folder, const QString &suffix, const QByteArray &bytes, QString &path)
{
    if (m_state != State::Made || bytes.isEmpty()) {
        return;
    }
    m_trouble.reset();
    m_boundary.run([&] {
        QDir().mkpath(folder); // a new account may have none
        const QString stem = QFileInfo(library::packFileName(m_draft.set().manifest())).completeBaseName();
        const QString file = freeNoteFile(folder, stem, m_number, suffix);
        workshop::writeTextFile(file, bytes, false);
        path = QDir::toNativeSeparators(file);
    });
    Q_EMIT changed();
}

void WithdrawingModel::copy()
{
    if (m_state == State::Made) {
        QGuiApplication::clipboard()->setText(text());
        m_copied = true;
        Q_EMIT changed();
    }
}

} // namespace shixi

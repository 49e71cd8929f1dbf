#include "workshop/publishingas.h"

#include "library/library.h"
#include "workshop/files.h"
#include "workshop/keptversion.h"
#include "workshop/publisherlock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace shixi::workshop
{

namespace
{

void addTo(QCryptographicHash &hash, const QString &name, const QByteArray &bytes)
{
    hash.addData(name.toUtf8() + '\n' + QByteArray::number(bytes.size()) + '\n');
    hash.addData(bytes);
}

// Everything that is published but the number and the day.
QByteArray contentOf(const Reviewed &draft, const Publisher &publisher)
{
    questions::Manifest manifest = draft.set.manifest();
    manifest.version = 1;
    manifest.published.clear();
    manifest.publisher = publisher.name;
    const questions::QuestionSet set(
        manifest, draft.set.articles(), draft.set.facts(), draft.set.cards(), draft.set.questions());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const packs::Members &members : {packs::writeSet(set), draft.media}) {
        for (const auto &[name, bytes] : members) {
            addTo(hash, name, bytes);
        }
    }
    addTo(hash, QStringLiteral("successor"), publisher.successor ? publisher.successor->toText() : QByteArray());
    for (const packs::PublicKey &deputy : publisher.deputies) {
        addTo(hash, QStringLiteral("deputy"), deputy.toText());
    }
    return hash.result().toHex();
}

QString freeFileFor(const Reviewed &draft, const NextVersion &next, const QString &folder)
{
    questions::Manifest manifest = draft.set.manifest();
    manifest.version = next.version;
    manifest.published = next.day.toString(Qt::ISODate);
    const QString name = library::packFileName(manifest);
    const QString stem = QFileInfo(name).completeBaseName();
    QString path = QDir(folder).filePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = QDir(folder).filePath(QStringLiteral("%1-%2.shixi").arg(stem).arg(number));
    }
    return path;
}

void sayVersion(const NextVersion &next, int ofDraft, std::vector<Finding> &findings)
{
    const std::string former = std::to_string(next.former);
    const std::string day = next.formerDay.toString(Qt::ISODate).toStdString();
    if (next.isSame) {
        findings.push_back({"publisher.same", {}, {former, day}, Severity::Warning});
    } else if (next.former > 0 && next.version != ofDraft) {
        findings.push_back({"publisher.raised", {}, {former, day, std::to_string(next.version)}, Severity::Warning});
    }
}

bool hasErrors(const Reviewed &draft)
{
    return std::ranges::find(draft.findings, Severity::Error, &Finding::severity) != draft.findings.end();
}

// Before a number is given away.
void refuseUnwritable(const QString &output)
{
    QSaveFile file(output);
    if (!file.open(QIODevice::WriteOnly)) {
        throw Error(ErrorCode::Io, withRule(output, "pack.cannot-write", file.errorString().toStdString()));
    }
    file.cancelWriting();
}

Publisher publisherFor(const PublisherFolder &folder, const PublishingAs &how)
{
    Publisher publisher = folder.mustRead();
    publisher.name = how.name.trimmed().isEmpty() ? publisher.name : publisherName(how.name);
    return publisher;
}

// What must be known or confirmed before.
void refuseUnasked(const PublisherFolder &folder, const Publisher &publisher, const NextVersion &next)
{
    if (next.asksLast) {
        throw Error(ErrorCode::InvalidInput, withRule(folder.path(), "publisher.needs-last"));
    }
    if (needsSheet(publisher, next)) {
        throw Error(ErrorCode::InvalidInput, withRule(folder.path(), "publisher.needs-sheet"));
    }
}

// Members have a version, and which of its answers are others now cannot be found.
void sayUncompared(Reviewed &draft, const NextVersion &next, const PublishingAs &how)
{
    const int last = std::max(next.former, how.lastOfMembers.value_or(0));
    if (last > 0 && !next.isSame && !draft.edition) {
        draft.findings.push_back({"publisher.no-copy", {}, {std::to_string(last)}, Severity::Warning});
    }
}

// Against what members have, as far as it is known here.
Reviewed readCompared(const PublisherFolder &folder,
                      const std::optional<Publisher> &publisher,
                      const QString &draft,
                      const QString &lastVersion)
{
    Reviewed reviewed = readReviewed(draft);
    const PublishedVersion *known = publisher ? publisher->published(reviewed.set.manifest().id) : nullptr;
    if (known != nullptr) {
        keepRevs(reviewed, known->revs);
    }
    if (!lastVersion.isEmpty()) {
        compareWith(reviewed, readLastVersion(lastVersion, reviewed));
    } else if (publisher) {
        const auto last = keptVersion(folder, *publisher, reviewed.set.manifest().id);
        if (last) {
            compareWith(reviewed, *last);
        }
    }
    return reviewed;
}

// Before the pack: a pack that members have and no copy knows of would be compared with an older one. That there is
// none costs no more than the comparison.
void keepCopy(const PublisherFolder &folder, const NextVersion &next, Reviewed &reviewed)
{
    questions::Manifest manifest = reviewed.set.manifest();
    manifest.version = next.version;
    manifest.published = next.day.toString(Qt::ISODate);
    try {
        keepVersion(folder, manifest, reviewed);
    } catch (const Error &) {
        reviewed.findings.push_back({"publisher.not-kept", {}, {}, Severity::Warning});
    }
}

Publishing publishingOf(const Publisher &publisher, const NextVersion &next, const PublishingAs &how)
{
    return {.output = how.output,
            .day = next.day,
            .publisher = publisher.name,
            .successor = publisher.successor,
            .deputies = publisher.deputies,
            .overwrite = how.overwrite,
            .version = next.version};
}

void refuseKnownKey(const Publisher &publisher, const packs::PublicKey &key)
{
    if (key == publisher.key) {
        throw Error(ErrorCode::InvalidInput, ": publisher.own-key");
    }
    if (key == publisher.successor || std::ranges::find(publisher.deputies, key) != publisher.deputies.end()) {
        throw Error(ErrorCode::InvalidInput, ": publisher.named-already");
    }
}

} // namespace

NextVersion nextVersion(const Reviewed &draft,
                        const std::optional<Publisher> &publisher,
                        const QString &name,
                        const QDate &today,
                        const std::optional<int> &lastOfMembers)
{
    constexpr int highestLast = 999'999'999;
    Publisher by = publisher.value_or(Publisher());
    by.name = name.trimmed().isEmpty() ? by.name : publisherName(name);
    const questions::Manifest &manifest = draft.set.manifest();
    NextVersion next{manifest.version + (manifest.published.isEmpty() ? 0 : 1), today, contentOf(draft, by)};
    if (const PublishedVersion *last = by.published(manifest.id)) {
        next.former = last->version;
        next.formerDay = last->day;
        next.isSame = last->content == next.content;
        next.version = next.isSame ? last->version : std::max(next.version, last->version + 1);
        next.day = next.isSame ? last->day : today;
    } else if (by.recovered.isValid()) {
        next.asksLast = !lastOfMembers || *lastOfMembers < 0 || *lastOfMembers > highestLast;
        next.version = next.asksLast ? next.version : std::max(next.version, *lastOfMembers + 1);
    }
    return next;
}

bool needsSheet(const Publisher &publisher, const NextVersion &next)
{
    const bool isFirst = publisher.sets.empty() || (publisher.sets.size() == 1 && next.isSame);
    return !isFirst && !publisher.sheetConfirmed.isValid();
}

Planned plan(const PublisherFolder &folder, const QString &draft, const PublishingAs &how)
{
    const std::optional<Publisher> publisher = folder.read();
    Planned planned{readCompared(folder, publisher, draft, how.lastVersion), {}};
    planned.next = nextVersion(planned.draft, publisher, how.name, how.day, how.lastOfMembers);
    sayUncompared(planned.draft, planned.next, how);
    planned.needsSheet = publisher && needsSheet(*publisher, planned.next);
    return planned;
}

Published publishAs(const PublisherFolder &folder, const QString &draft, const PublishingAs &how)
{
    if (!how.output.isEmpty()) {
        refuseOutput(draft, how.output, how.overwrite);
    }
    Reviewed reviewed = readCompared(folder, folder.read(), draft, how.lastVersion);
    if (hasErrors(reviewed)) {
        return publish(draft, std::move(reviewed), {how.output, how.day}); // refuses it, before a key is made
    }
    if (!folder.read()) {
        folder.make(how.name, how.password);
    }
    const PublisherLock lock(folder.path());
    Publisher publisher = publisherFor(folder, how);
    const NextVersion next = nextVersion(reviewed, publisher, {}, how.day, how.lastOfMembers);
    refuseUnasked(folder, publisher, next);
    Publishing publishing = publishingOf(publisher, next, how);
    publishing.key = folder.secretKeyOf(publisher.key, how.password);
    if (publishing.output.isEmpty()) {
        publishing.output = freeFileFor(reviewed, next, how.folder);
    }
    refuseOutput(draft, publishing.output, how.overwrite);
    refuseUnwritable(publishing.output);
    sayVersion(next, reviewed.set.manifest().version, reviewed.findings);
    sayUncompared(reviewed, next, how);
    const SetId id = reviewed.set.manifest().id;
    publisher.put({id, next.version, next.day, next.content, revsAfter(publisher.published(id), reviewed.set)});
    folder.write(publisher);
    keepCopy(folder, next, reviewed);
    return publish(draft, std::move(reviewed), publishing);
}

Publisher nameSuccessor(const PublisherFolder &folder, const std::optional<packs::PublicKey> &key)
{
    const PublisherLock lock(folder.path());
    Publisher publisher = folder.mustRead();
    if (key) {
        refuseKnownKey(publisher, *key);
    }
    publisher.successor = key;
    folder.write(publisher);
    return publisher;
}

Publisher addDeputy(const PublisherFolder &folder, const packs::PublicKey &key)
{
    const PublisherLock lock(folder.path());
    Publisher publisher = folder.mustRead();
    refuseKnownKey(publisher, key);
    publisher.deputies.push_back(key);
    folder.write(publisher);
    return publisher;
}

Publisher removeDeputy(const PublisherFolder &folder, const packs::PublicKey &key)
{
    const PublisherLock lock(folder.path());
    Publisher publisher = folder.mustRead();
    std::erase(publisher.deputies, key);
    folder.write(publisher);
    return publisher;
}

} // namespace shixi::workshop

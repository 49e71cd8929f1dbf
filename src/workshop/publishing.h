#pragma once

#include "library/changes.h"
#include "packs/decided.h"
#include "packs/pack/pack.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace shixi::workshop
{

// How a draft becomes a pack.
struct Publishing {
    QString output; // the file
    QDate day; // that the pack bears
    QString publisher = {}; // empty: as the draft has it
    std::optional<packs::SecretKey> key = {}; // empty: unsigned
    std::optional<packs::PublicKey> successor = {};
    std::vector<packs::PublicKey> deputies = {};
    bool overwrite = false; // an older file of that name
    int version = 0; // 0: as the draft has it
};

// A draft as its reviewer left it (or a set folder, or the built-in set), with the files of its folder `media`.
struct Reviewed {
    questions::QuestionSet set;
    packs::Members media;
    std::vector<Finding> findings; // of errors too: such a draft is not published
    std::optional<packs::DecisionCount> decisions; // empty where it is no draft but was published as it is
    QByteArray decided = {}; // decisions.jsonl
    std::optional<library::Edition> edition = {}; // against the last version, where that is known
};
[[nodiscard]] Reviewed readReviewed(const QString &draft);

// The version members have, and what was decided on it by then.
struct LastVersion {
    questions::QuestionSet set;
    QByteArray decided = {}; // decisions.jsonl as it was; empty: not known
    packs::Members media = {}; // of each by its name the SHA-256, lower-case hex
};
// A pack, or a set folder. Throws Error, also where it is another set than the draft.
[[nodiscard]] LastVersion readLastVersion(const QString &path, const Reviewed &draft);

// What changes against the last version: cards with another answer get a higher `rev`, and a question that reads
// otherwise than it did counts as undecided until somebody decides on it anew.
void compareWith(Reviewed &draft, const LastVersion &last);

// Throws Error where the draft could not be published there: said before anything is worked out.
void refuseOutput(const QString &draft, const QString &output, bool overwrite);

// What was written.
struct Published {
    QString path;
    qint64 size = 0; // bytes of the file
    QByteArray sha256; // of the file, lower-case hex
    questions::Manifest manifest;
    packs::PackKeys keys;
    std::size_t facts = 0;
    std::size_t cards = 0;
    std::size_t questions = 0;
    std::size_t media = 0;
    std::vector<Finding> findings; // warnings and notes; places relative to what was read
    std::optional<library::Edition> edition = {};
};

// The same draft, key and day give the same bytes. The file is written whole or not at all. Throws Error, also where
// anything in the draft is an error, or the file is there already.
Published publish(const QString &draft, const Publishing &how);
// One that was read from there.
Published publish(const QString &draft, Reviewed reviewed, const Publishing &how);

// The same pack by this key: of a deputy, or of the publisher of one that was unsigned. What it holds, its day and the
// keys it names stay as they are. Throws Error.
Published sign(const QString &pack, const packs::SecretKey &key, const QString &output, bool overwrite = false);

// A file that begins as packs do and is no other document in a zip.
[[nodiscard]] bool isPackFile(const QString &path);
// As packs::readPack, with the path before the place of what is thrown.
[[nodiscard]] packs::Pack readPackFile(const QString &path);

// What is in a pack or in a set folder, as it stands.
struct Inspected {
    questions::QuestionSet set;
    std::vector<packs::PackMember> members; // of a folder without hashes
    std::optional<packs::PackKeys> keys; // of a pack
    QByteArray sha256; // the same
    std::optional<packs::DecisionCount> decisions; // of a folder that has them
    std::vector<Finding> findings;
};
[[nodiscard]] Inspected inspect(const QString &path);

} // namespace shixi::workshop

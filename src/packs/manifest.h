#pragma once

#include "packs/folder.h"
#include "packs/jsonwriter.h"

namespace shixi::packs
{

inline constexpr auto manifestName = "manifest.json";

struct ManifestAndArticles {
    questions::Manifest manifest;
    std::vector<knowledge::Article> articles;
};

// Throws Error: without a sound manifest there is no set.
[[nodiscard]] ManifestAndArticles readManifest(const Members &members);
// What it says of the set as a whole, without its texts. Throws as readManifest.
[[nodiscard]] questions::Manifest readManifestHead(const QByteArray &bytes);
[[nodiscard]] QByteArray writeManifest(const questions::QuestionSet &set);
[[nodiscard]] JsonWriter manifestOf(const questions::QuestionSet &set); // more keys may follow
// The text files the manifest names, safe to open below the folder.
[[nodiscard]] QStringList articleFiles(const QByteArray &manifestBytes);
void checkManifest(const questions::Manifest &manifest,
                   const std::vector<knowledge::Article> &articles,
                   std::vector<Finding> &findings);

[[nodiscard]] const QByteArray &member(const Members &members, const QString &name); // throws where it is missing

} // namespace shixi::packs

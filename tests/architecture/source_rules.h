// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace freshstart::test {

/// A place where the source breaks a rule of the house.
struct Breach {
    QString file; ///< from the root of the tree
    QString rule; ///< a word, see breachesIn()
    QString what; ///< the line or the number

    bool operator==(const Breach&) const = default;
};

/// One file of the tree.
struct SourceFile {
    QString path; ///< from the root, with "/"
    QStringList lines;
};

/// The headers and sources of core, ui, app and tests and every CMake file; samples of breaches and
/// built things left out.
std::vector<SourceFile> sourceFiles(const QString& root);

/// Names of the classes that need a screen, from Qt's own header folders; empty where they are not
/// found.
QSet<QString> screenClasses(const QString& qtHeaders);

/// Sentences in it that stand in no tr() or the like.
QStringList untranslatedIn(const SourceFile& file);

/// Reads one file against the rules. They are, by their word:
///   direction   a folder of core includes one that stands above it (house.md, the way through)
///   storage     storage is included by something that is no repository, service or workspace
///   side-door   a service's header or the workspace's hands storage on to whoever includes it
///   repository  a value, a rule, the window or the program includes a repository
///   screen      core includes something of Qt Gui, Widgets or PrintSupport (core/paper may)
///   sql         the window or the program includes something of Qt Sql
///   room        core includes ui, ui includes app, or any of them the tests
///   neighbour   one feature of the window includes another's
///   spelling    <QtModule/Class>, or an include that does not start at the root
///   clock       the present is asked for outside the clock
///   colour      the window names a colour outside ui/common/theme
///   pixel       the window names a size in pixels outside ui/common/theme and measure.h
///   untranslated  a sentence of the window or of a document that no translator sees
///   budget      more lines than a file should have
///   licence     the two SPDX lines are missing
///   pragma      a header without #pragma once
std::vector<Breach> breachesIn(const SourceFile& file, const QSet<QString>& screenClasses);

} // namespace freshstart::test

// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/everything_documents.h"

#include <QByteArray>

namespace freshstart {

class ChronologyService;
class Clock;
class Database;
class Gate;
class HistoryService;
class SchoolService;
class StudentService;

/// What became of a file on its way into the folder.
struct EverythingWritten {
    QString folder;
    int files = 0;
    QStringList missing = {}; ///< what could not be read: "attachment-3"
};

/// Everything held about one student, to be handed to who may have it (R31).
class EverythingService
{
public:
    struct Services {
        StudentService& students;
        SchoolService& school;
        ChronologyService& chronologies;
        HistoryService& history;
        const Clock& clock;
        const Gate* gate = nullptr;
    };

    EverythingService(Database& database, Services services)
        : m_database(database)
        , m_services(services)
    {}

    /// All of it, with the places where other students are named. Changes nothing.
    [[nodiscard]] Result<EverythingFacts> facts(StudentId student) const;
    /// Into a new folder of its own, under `parent`: everything.pdf, everything.json, the papers and
    /// files, and names-to-look-at.pdf for the school alone. `pages` and `names` are the PDFs. No
    /// name is in the name of a file. Notes in the history that it was exported. CannotWriteFile,
    /// AlreadyExists (`field` "folder").
    [[nodiscard]] Result<EverythingWritten> write(const EverythingFacts& facts,
                                                  const QByteArray& pages, const QByteArray& names,
                                                  const QString& parent);

private:
    [[nodiscard]] Result<std::vector<NamedInRow>> named(const EverythingFacts& facts) const;

    Database& m_database;
    Services m_services;
};

} // namespace freshstart

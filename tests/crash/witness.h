// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace freshstart {
class Database;
}

namespace freshstart::test {

/// Has heard what the writer said, and looks whether the file agrees.
class Witness
{
public:
    explicit Witness(QString path);

    void hear(const QByteArray& output);
    /// Opens the file as the program does and proves it. What is wrong, in words; empty: nothing.
    QStringList look();

    [[nodiscard]] int changesReported() const { return m_reported; }
    [[nodiscard]] int faultsHeard() const { return m_faults; }
    [[nodiscard]] int refusals() const { return m_refusals; }
    [[nodiscard]] int backupsProven() const { return static_cast<int>(m_proven.size()); }

private:
    void hearLine(const QStringList& words);
    void lookAtFile(QStringList& wrong);
    void lookAtPeople(Database& file, QStringList& wrong);
    void lookAtBackups(QStringList& wrong);

    QString m_path;
    QByteArray m_rest;                    ///< half a line
    QMap<QString, bool> m_students;       ///< name; reported or only tried
    QMap<QString, QStringList> m_forms;   ///< name; those it may have: reported first, then tried
    QMap<QString, bool> m_issues;
    QMap<QString, bool> m_imports;
    qint64 m_draft = 0;
    qint64 m_draftTried = 0;
    int m_backups = 0;
    QSet<QString> m_proven;
    int m_reported = 0;
    int m_faults = 0;
    int m_refusals = 0;
};

} // namespace freshstart::test

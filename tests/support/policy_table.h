// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace freshstart::test {

/// One sentence of a policy, what it asks in our words, what answers it, and the tests that prove
/// the answer. A sentence that asks for nothing has a dash where the tests stand.
struct PolicyRow {
    QString sentence; ///< "P5.1"
    QString asks;
    QString answer;
    QStringList tests;
};

/// The rows of every table in core/FOLDER/POLICY.md.
std::vector<PolicyRow> policyTable(const QString& folder);

/// The names of all tests there are, of core, of the window and of the command line.
QStringList allTestNames();

/// Tests that a table names and that do not exist.
QStringList unknownTests(const std::vector<PolicyRow>& rows);

} // namespace freshstart::test

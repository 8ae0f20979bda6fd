// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/base/issue.h"
#include "core/students/student.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace freshstart {

/// What other systems write, in our forms. All pure; what cannot be read comes back as written.

/// "Year 9", "Yr 09" and "9" are "9"; "Reception" is "R".
QString importedYearGroup(const QString& text);
/// "F" or "M" for any usual way of writing it, else empty.
QString importedSex(const QString& text);
/// true / yes / y / t / 1; nothing for an empty or unknown text.
std::optional<bool> importedFlag(const QString& text);
/// A name of three letters or more in which every letter is a capital.
bool isInCapitals(const QString& name);

/// SEN provision: K is SEN support, E an EHC plan; A, P, Q and S are the codes of before 2014.
struct SenProvision {
    std::optional<StatusKind> status; ///< nothing: no provision (N, or empty)
    bool old = false;
    bool unknown = false;
};
SenProvision importedSenProvision(const QString& code);

/// The parts of a BS 7666 address as they stand on an envelope: the house number before the street.
struct AddressParts {
    QString flat;  ///< SAON
    QString house; ///< PAON, a name or a number
    QString street;
    QString locality;
    QString town;
    QString postTown;
};
QStringList addressLines(const AddressParts& parts);

/// Who gets letters unless a person decides otherwise: everyone with parental responsibility; where
/// nobody has it, the first contact. Never a contact with a court order: a person must look first
/// (one court_order doubt each).
void chooseLetterReceivers(std::vector<Contact>& contacts, std::vector<Issue>& issues, int row);

Issue importDoubt(int row, QLatin1StringView code, const QString& field,
                  const QStringList& parameters = {});
Issue importProblem(int row, QLatin1StringView code, const QString& field,
                    const QStringList& parameters = {});

} // namespace freshstart

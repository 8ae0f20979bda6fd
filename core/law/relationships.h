// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace freshstart {

/// DfE codes of a contact's relationship to the student, in the order in which they are offered
/// (Common Basic Data Set; statutory.md 8.9). Their words are in core/documents.
const QStringList& contactRelationshipCodes();

/// Parents, step- and foster parents and carers: those a letter is usually for.
bool isParentOrCarer(const QString& relationshipCode);

} // namespace freshstart

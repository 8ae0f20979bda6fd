// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/erasure.h"

#include "core/base/error.h"

#include <QStringList>

#include <optional>

namespace freshstart {

/// What stands against deleting the record: a legal hold, or an open request for the data (to erase
/// what somebody has asked for is an offence, Data Protection Act 2018 s. 173). NotAllowed with the
/// issue's code as detail: erasure_legal_hold (reason, look again on), erasure_open_request.
std::optional<Error> erasureRefusal(const ErasurePlan& plan);

/// The typed name is that of the student: accents, case and spaces do not matter.
bool isConfirmed(const ErasurePlan& plan, const QString& typed);

/// When each of the backups goes by itself, if one is made on every day from now on.
std::vector<BackupLife> livesOf(const std::vector<Backup>& all, QDate today);

/// What people wrote in a row: the words of its columns, without codes, dates and numbers.
QStringList wordsOf(const QString& table, const QJsonObject& row);

} // namespace freshstart

// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/retention/access_request.h"
#include "core/retention/review.h"

#include <QString>

/// Records kept on, asked for and deleted, in words: the same on screen, on paper and in the history.
namespace freshstart::rights_words {

QString keepKind(KeepKind kind);          ///< "Kept on after a review", "Legal hold"
QString keepReason(KeepReason reason);    ///< "Special educational needs or disability"
QString relation(RequestRelation who);    ///< "The student", "A parent or carer"
QString identity(IdentityCheck check);    ///< "Known to the school", "Proof asked for", "Proof seen"
/// "Legal hold until …, by Mrs J. Hart: claim of the family; to be looked at again on …".
QString decision(const KeepDecision& decision);
/// "Asked by Ms K. Farrow on 2 November 2026; answered on 20 November 2026".
QString request(const AccessRequest& request);
/// What a table's rows are called, several of them: "contacts", "suspensions"; empty: parts of others.
QString tableName(const QString& table);

} // namespace freshstart::rights_words

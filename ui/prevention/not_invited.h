// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshstart {

/// Whether a role as typed is one that does not take part in an exclusion prevention meeting:
/// governors, who may have to review the decision later, parents and young people (seed 003 4.2).
/// Professionals who work with families ("parent support adviser") and those who care for a looked
/// after child ("foster carer", 7.2) do.
bool isNotInvited(const QString& role);

} // namespace freshstart

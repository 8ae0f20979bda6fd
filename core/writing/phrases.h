// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace freshstart {

/// Wordings under one heading, ready to be put into a record.
struct PhraseGroup {
    QString heading;
    QStringList phrases;
};

/// Neutral and positive wordings for meetings: what was seen instead of what somebody is, what helps
/// instead of what is wrong. They follow the welcome back protocol (a fresh start, no part of the
/// sanction, the incident kept to a minimum) and the purpose of prevention meetings. Our own words;
/// the dots are where the writer goes on.
std::vector<PhraseGroup> meetingPhrases();

} // namespace freshstart

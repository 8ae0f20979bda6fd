// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/intervention_json.h"

#include "tests/support/catch.h"

#include <QJsonDocument>

using namespace freshstart;
using namespace Qt::StringLiterals;

TEST_CASE("A session that is being typed comes back from its draft word for word",
          "[welcome_back][drafts]")
{
    const InterventionRecord record{QDate(2026, 11, 20), QTime(11, 5),
                                    u"Mr P. Cole"_s,     false,
                                    u"Ms K. Farrow"_s,   u"“Fine”, mostly.\nStill tired."_s,
                                    u"Mornings"_s,       u"A later start on Mondays"_s,
                                    u"A mentor 🙂"_s,    QDate(2026, 12, 4)};
    const QByteArray text = QJsonDocument(toJson(record)).toJson();
    CHECK(interventionFromJson(QJsonDocument::fromJson(text).object()) == record);
}

TEST_CASE("A session that has hardly been begun comes back as it is", "[welcome_back][drafts]")
{
    CHECK(interventionFromJson(toJson(InterventionRecord{})) == InterventionRecord{});
    CHECK(interventionFromJson({}) == InterventionRecord{});
}

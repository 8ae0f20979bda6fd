// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/recovery_key.h"

#include "tests/support/catch.h"
#include "tests/support/refusal.h"

#include <cstring>
#include <set>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

bool same(const Secret& one, const Secret& other)
{
    return one.size() == other.size() && std::memcmp(one.data(), other.data(), one.size()) == 0;
}

} // namespace

TEST_CASE("A recovery key is six groups of five that read back as 128 bits", "[protection][recovery]")
{
    std::set<QString> seen;
    for (int i = 0; i < 200; ++i) {
        const QString key = newRecoveryKey();
        const QStringList groups = key.split(u'-');
        REQUIRE(groups.size() == 6);
        for (const QString& group : groups) {
            CHECK(group.size() == 5);
            CHECK_FALSE((group.contains(u'O') || group.contains(u'I') || group.contains(u'L')));
        }
        CHECK(need(readRecoveryKey(key)).size() == 16);
        seen.insert(key);
    }
    CHECK(seen.size() == 200);
}

TEST_CASE("A recovery key may be typed as people type", "[protection][recovery]")
{
    const QString key = newRecoveryKey();
    const Secret right = need(readRecoveryKey(key));
    CHECK(same(need(readRecoveryKey(key.toLower())), right));
    CHECK(same(need(readRecoveryKey(QString(key).remove(u'-'))), right));
    CHECK(same(need(readRecoveryKey(u"  "_s + QString(key).replace(u'-', u' ') + u"\n"_s)), right));
    CHECK(same(need(readRecoveryKey(QString(key).replace(u'0', u'O').replace(u'1', u'l'))), right));
    CHECK(same(need(readRecoveryKey(QString(key).replace(u'0', u'o').replace(u'1', u'I'))), right));
}

TEST_CASE("A mistyped recovery key is known as such, whichever letter it is", "[protection][recovery]")
{
    const QString key = newRecoveryKey();
    for (int at = 0; at < key.size(); ++at) {
        if (key.at(at) == u'-') {
            continue;
        }
        QString wrong = key;
        wrong[at] = wrong.at(at) == u'7' ? u'8' : u'7';
        CAPTURE(at);
        CHECK(refusal(readRecoveryKey(wrong)).code == ErrorCode::RecoveryKeyMistyped);
    }
    for (const QString& wrong : {QString(), u"7K3QF"_s, key + u'7', key.left(34), key + u" "_s + key}) {
        CHECK(refusal(readRecoveryKey(wrong)).code == ErrorCode::RecoveryKeyMistyped);
    }
}

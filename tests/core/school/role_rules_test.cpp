// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/role_rules.h"

#include "core/documents/role_text.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

constexpr Act kActs[] = {Act::IssueSuspension,    Act::CancelSuspension, Act::AgreeReferringSchool,
                         Act::DismissTrigger,     Act::SeeChildProtection, Act::ExportEverything,
                         Act::DeleteForGood,      Act::ManagePeople,     Act::ManageProtection,
                         Act::ChangeRules};

StaffMember member(StaffRole role, bool mayAct = false)
{
    StaffMember one;
    one.id = StaffId{7};
    one.name = u"Somebody"_s;
    one.role = role;
    one.mayActForHead = mayAct;
    return one;
}

/// One letter for each act: Yes, on Behalf, No.
QString leaves(const Who& who)
{
    QString letters;
    for (const Act act : kActs) {
        const Permission permission = mayDo(who, act);
        letters += permission.leave == Leave::Yes        ? u'Y'
                   : permission.leave == Leave::OnBehalf ? u'B'
                                                         : u'N';
    }
    return letters;
}

struct Expected {
    StaffRole role;
    const char* asItIs;
    const char* withAuthority; ///< may act for the head
};

} // namespace

TEST_CASE("Who may do what: every role, with and without delegated authority", "[school][roles]")
{
    // issue, cancel, agree referring, dismiss, child protection, export, delete, people, protection,
    // rules
    const Expected table[] = {{StaffRole::Head, "YYYYYYYYYY", "YYYYYYYYYY"},
                              {StaffRole::Proprietor, "BBYNYYYYYY", "YYYYYYYYYY"},
                              {StaffRole::Deputy, "BBNNYNNNNN", "YYNYYYYNNY"},
                              {StaffRole::SeniorLeader, "BBNNYNNNNN", "YYNYYYYNNY"},
                              {StaffRole::HeadOfYear, "BBNNYNNNNN", "YYNYYYYNNY"},
                              {StaffRole::Lead, "BBNNYNNNNN", "YYNYYYYNNY"},
                              {StaffRole::Office, "BBNNNNNNNN", "YYNYYYYNNY"},
                              {StaffRole::Other, "NNNNNNNNNN", "YYNYYYYNNY"}};
    for (const Expected& line : table) {
        INFO(toCode(line.role).toStdString());
        for (const Proof proof : {Proof::None, Proof::Password}) {
            CHECK(leaves({member(line.role), proof}) == QLatin1StringView(line.asItIs));
            CHECK(leaves({member(line.role, true), proof}) ==
                  QLatin1StringView(line.withAuthority));
        }
        StaffMember gone = member(line.role, true);
        gone.active = false;
        CHECK(leaves({gone, Proof::Password}) == u"NNNNNNNNNN"_s);
    }
}

TEST_CASE("While nobody is named, nothing is refused, unless a password is asked for",
          "[school][roles]")
{
    CHECK(leaves({}) == u"YYYYYYYYYY"_s);
    CHECK(mayDo({}, Act::DismissTrigger).reason == u"nobody_named"_s);
    CHECK(leaves({{}, Proof::Password}) == u"NNNNNNNNNN"_s);
    // The printed key gives passwords back and keeps the office going; nobody decides with it.
    CHECK(leaves({{}, Proof::RecoveryKey}) == u"BBNNNNNYYN"_s);
}

TEST_CASE("Until a head has been entered anybody may enter people", "[school][roles]")
{
    const Who office{member(StaffRole::Office), Proof::None, false};
    CHECK(mayDo(office, Act::ManagePeople) == Permission{Leave::Yes, u"no_head_yet"_s});
    CHECK_FALSE(mayDo(office, Act::ManageProtection).isGiven());
}

TEST_CASE("What changes somebody's authority, and what does not", "[school][roles]")
{
    const StaffMember office = member(StaffRole::Office);
    StaffMember renamed = office;
    renamed.name = u"Somebody else"_s;
    renamed.phone = u"01632 960001"_s;
    CHECK_FALSE(changesAuthority(office, renamed));
    CHECK(changesAuthority(office, member(StaffRole::Head)));
    CHECK(changesAuthority(office, member(StaffRole::Office, true)));
    StaffMember gone = office;
    gone.active = false;
    CHECK(changesAuthority(office, gone));
    CHECK_FALSE(changesAuthority({}, office));
    CHECK_FALSE(changesAuthority({}, member(StaffRole::Other)));
    CHECK(changesAuthority({}, member(StaffRole::Lead)));
    CHECK(changesAuthority({}, member(StaffRole::Other, true)));
}

TEST_CASE("Those who may are named, the head first", "[school][roles]")
{
    StaffMember deputy = member(StaffRole::Deputy, true);
    deputy.name = u"Mr Ellery"_s;
    StaffMember head = member(StaffRole::Head);
    head.name = u"Mrs Hart"_s;
    StaffMember gone = head;
    gone.active = false;
    const std::vector<StaffMember> staff{member(StaffRole::Office), deputy, gone, head};
    const auto able = whoMayDo(staff, Act::DismissTrigger);
    REQUIRE(able.size() == 2);
    CHECK(able[0].name == u"Mrs Hart"_s);
    CHECK(able[1].name == u"Mr Ellery"_s);
}

TEST_CASE("Every refusal says who may and what to do", "[school][roles][documents]")
{
    QStringList sentences;
    for (const Act act : kActs) {
        const Permission refused = mayDo({member(StaffRole::Other), Proof::None}, act);
        REQUIRE(refused.leave == Leave::No);
        CHECK(refused.reason == u"role_"_s + toCode(act));
        const QString sentence =
            roleSentence({ErrorCode::NotAllowed, u"role"_s, refused.reason,
                          {u"Mx Ray"_s, u"Mrs Hart"_s, u"Mr Ellery"_s}});
        INFO(sentence.toStdString());
        CHECK(sentence.contains(u"Ask Mrs Hart or Mr Ellery."_s));
        CHECK(sentence.contains(u"Mx Ray is chosen as who works at this PC"_s));
        CHECK_FALSE(sentence.contains(u'%'));
        sentences << sentence;
    }
    CHECK(sentences.removeDuplicates() == 0);
    for (const char* reason : {"recovery_key_only", "nobody_signed_in", "has_left"}) {
        CHECK_FALSE(roleSentence({ErrorCode::NotAllowed, u"sign_in"_s,
                                  QString::fromLatin1(reason), {QString()}})
                        .isEmpty());
    }
    CHECK(roleSentence({ErrorCode::NotAllowed, u"status"_s, {}, {}}).isEmpty());
}

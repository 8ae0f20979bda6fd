// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/role_text.h"

#include "core/base/translate.h"
#include "core/documents/wording.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(RoleText)

constexpr std::array<std::pair<const char*, const char*>, 13> kReasons = {{
    {"role_issue_suspension",
     QT_TRANSLATE_NOOP("RoleText",
                       "A suspension is issued by the head or a person with authority to act for "
                       "the head; the office and leading staff issue what the head decided.")},
    {"role_cancel_suspension",
     QT_TRANSLATE_NOOP("RoleText",
                       "A suspension is cancelled by the head or a person with authority to act "
                       "for the head; the office and leading staff record what the head decided.")},
    {"role_agree_referring_school",
     QT_TRANSLATE_NOOP("RoleText", "Only the head or the proprietor agrees that the referring "
                                   "school is invited.")},
    {"role_dismiss_trigger",
     QT_TRANSLATE_NOOP("RoleText", "That there is no meeting for now is decided by the head or a "
                                   "person with authority to act for the head.")},
    {"role_see_child_protection",
     QT_TRANSLATE_NOOP("RoleText", "Child protection is kept for the head and leading staff.")},
    {"role_export_everything",
     QT_TRANSLATE_NOOP("RoleText",
                       "What tells everything about a student leaves the school only by the head, "
                       "the proprietor or a person with authority to act for the head.")},
    {"role_delete_for_good",
     QT_TRANSLATE_NOOP("RoleText",
                       "Records are deleted for good, and two of one student made one, by the "
                       "head, the proprietor or a person with authority to act for the head.")},
    {"role_manage_people",
     QT_TRANSLATE_NOOP("RoleText", "Roles and authority are given and taken by the head or the "
                                   "proprietor.")},
    {"role_manage_protection",
     QT_TRANSLATE_NOOP("RoleText", "Passwords and protection are in the hands of the head or the "
                                   "proprietor.")},
    {"role_change_rules",
     QT_TRANSLATE_NOOP("RoleText",
                       "The school’s rules are settled by the head, the proprietor or a person "
                       "with authority to act for the head.")},
    {"recovery_key_only",
     QT_TRANSLATE_NOOP("RoleText",
                       "The file was opened with the recovery key. Give yourself a new password "
                       "under Settings, Protection, and sign in with it to do this.")},
    {"nobody_signed_in",
     QT_TRANSLATE_NOOP("RoleText", "Nobody has signed in yet. Sign in with your name and password.")},
    {"has_left",
     QT_TRANSLATE_NOOP("RoleText", "Whose password this is does not work here any more. Somebody "
                                   "else has to sign in.")},
}};

/// "Mrs J. Hart or Mr D. Cole"
QString oneOf(const QStringList& names)
{
    if (names.size() < 2) {
        return names.value(0);
    }
    return tr("%1 or %2").arg(names.first(names.size() - 1).join(u", "_s), names.last());
}

/// Whom to ask, and how it is done where somebody else sits here now.
QString whatToDo(const QStringList& names, bool byPassword)
{
    const QStringList able = names.mid(1);
    QString text;
    if (!able.isEmpty()) {
        text = u' ' + tr("Ask %1.").arg(oneOf(able));
    }
    if (!names.value(0).isEmpty()) {
        text += u' ' + (byPassword ? tr("%1 is signed in here.")
                                   : tr("%1 is chosen as who works at this PC; if that is "
                                        "somebody else now, choose them under Settings, Staff."))
                           .arg(names[0]);
    }
    return text;
}

} // namespace

QString roleSentence(const Error& error)
{
    const bool byPassword = error.field == "sign_in"_L1;
    if (error.code != ErrorCode::NotAllowed || (!byPassword && error.field != "role"_L1)) {
        return {};
    }
    for (const auto& [code, sentence] : kReasons) {
        if (error.detail == QLatin1StringView(code)) {
            const bool isRole = error.detail.startsWith("role_"_L1);
            return tr(sentence) + (isRole ? whatToDo(error.parameters, byPassword) : QString());
        }
    }
    return {};
}

QString whoInWords(const Who& who)
{
    if (who.proof == Proof::RecoveryKey) {
        return tr("The file was opened with the recovery key: people "
                  "and passwords can be seen to, decisions wait.");
    }
    if (who.proof == Proof::Password) {
        return who.member ? tr("%1 is signed in by password. Lock the program to "
                               "let somebody else sign in.")
                                .arg(who.member->name)
                          : QString();
    }
    if (!who.member) {
        return tr("While nobody is chosen, everybody may do everything at this "
                  "PC, and the history names nobody.");
    }
    return tr("The program keeps to the role of who is chosen, as a courtesy: anybody can "
              "choose somebody else here. Passwords make it hold: Settings, Protection.");
}

} // namespace freshstart

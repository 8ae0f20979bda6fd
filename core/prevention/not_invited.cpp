// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who does not take part in an exclusion prevention meeting (seed 003 4.2): governors, who may have
// to review the decision later, parents and young people. Professionals who work with families
// ("parent support adviser") and those who care for a looked after child ("foster carer", 7.2) do.
#include "core/base/code_table.h"
#include "core/base/text.h"
#include "core/prevention/invitees.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr std::array kCodes{
    std::pair{NotInvitedKind::Governor, "governor"_L1},
    std::pair{NotInvitedKind::Parent, "parent"_L1},
    std::pair{NotInvitedKind::YoungPerson, "young_person"_L1},
};

/// Contacts who are there by their profession, or because they care for the child in place of the
/// parents: social worker, doctor, head, teacher, foster mother and father.
const QSet<QString>& professionalRelationships()
{
    static const QSet<QString> codes{u"SWR"_s, u"DOC"_s, u"HTC"_s, u"TCH"_s, u"FOM"_s, u"FOF"_s};
    return codes;
}

const QSet<QString>& familyWords()
{
    static const QSet<QString> words{
        u"parent"_s,      u"parents"_s,    u"mother"_s,     u"father"_s,      u"mum"_s,
        u"dad"_s,         u"stepmother"_s, u"stepfather"_s, u"grandmother"_s, u"grandfather"_s,
        u"grandparent"_s, u"guardian"_s,   u"carer"_s,      u"aunt"_s,        u"uncle"_s,
        u"brother"_s,     u"sister"_s};
    return words;
}

bool hasAny(const QStringList& words, const QSet<QString>& wanted)
{
    return std::ranges::any_of(words, [&](const QString& word) { return wanted.contains(word); });
}

bool isProfession(const QStringList& words)
{
    static const QSet<QString> professions = {
        u"adviser"_s, u"advisor"_s,  u"advocate"_s,     u"assistant"_s,    u"coordinator"_s,
        u"co"_s,      u"foster"_s,   u"lead"_s,         u"liaison"_s,      u"manager"_s,
        u"mentor"_s,  u"officer"_s,  u"practitioner"_s, u"psychologist"_s, u"residential"_s,
        u"service"_s, u"services"_s, u"support"_s,      u"teacher"_s,      u"welfare"_s,
        u"worker"_s};
    return hasAny(words, professions);
}

/// "Governor", "chair of governors", "governing body".
bool isGoverning(const QStringList& words)
{
    static const QSet<QString> governors = {u"governor"_s, u"governors"_s, u"governing"_s,
                                            u"trustee"_s, u"trustees"_s};
    return hasAny(words, governors);
}

std::optional<NotInvitedKind> byWords(const QStringList& words)
{
    static const QSet<QString> students = {u"pupil"_s, u"student"_s, u"child"_s};
    if (isProfession(words)) {
        return std::nullopt;
    }
    if (isGoverning(words)) {
        return NotInvitedKind::Governor;
    }
    if (hasAny(words, familyWords())) {
        return NotInvitedKind::Parent;
    }
    const bool youngPerson =
        words.contains(u"young"_s) && (words.contains(u"person"_s) || words.contains(u"people"_s));
    return youngPerson || hasAny(words, students) ? std::optional(NotInvitedKind::YoungPerson)
                                                  : std::nullopt;
}

/// "Mum", typed where the name belongs. Surnames such as Child are left alone.
bool isOnlyFamily(const QStringList& words)
{
    return !words.isEmpty() && std::ranges::all_of(words, [](const QString& word) {
        return familyWords().contains(word) || word == "and"_L1;
    });
}

/// With or without a title, by names in full: a surname alone is shared by too many.
bool isNamed(const QString& key, const QString& title, const QString& forename,
             const QString& surname)
{
    if (forename.isEmpty() || surname.isEmpty()) {
        return false;
    }
    const QString name = searchKey(forename + u' ' + surname);
    return key == name || key == searchKey(title + u' ' + forename + u' ' + surname);
}

bool isStudent(const QString& key, const StudentDetails& student)
{
    return isNamed(key, {}, student.forename, student.surname) ||
           isNamed(key, {}, student.shownForename(), student.shownSurname());
}

bool isContact(const QString& key, const StudentRecord& student)
{
    return std::ranges::any_of(student.contacts, [&key](const Contact& contact) {
        return !professionalRelationships().contains(contact.relationship) &&
               isNamed(key, contact.title, contact.forename, contact.surname);
    });
}

bool isProfessional(const QString& key, const StudentRecord& student)
{
    return std::ranges::any_of(student.professionals, [&key](const Professional& professional) {
        return searchKey(professional.name) == key;
    });
}

} // namespace

std::optional<NotInvitedKind> notInvited(const PreventionAttendee& attendee,
                                         const StudentRecord& student)
{
    const QStringList role = searchKey(attendee.roleNote).split(u' ', Qt::SkipEmptyParts);
    if (const auto kind = byWords(role)) {
        return kind;
    }
    const QString name = searchKey(attendee.name);
    const QStringList nameWords = name.split(u' ', Qt::SkipEmptyParts);
    const QStringList from = searchKey(attendee.organisation).split(u' ', Qt::SkipEmptyParts);
    if (isGoverning(nameWords) || isGoverning(from)) {
        return NotInvitedKind::Governor;
    }
    if (isOnlyFamily(from)) {
        return NotInvitedKind::Parent;
    }
    static const QSet<QString> caring = {u"foster"_s, u"residential"_s};
    if (name.isEmpty() || hasAny(role, caring) || isProfessional(name, student)) {
        return std::nullopt;
    }
    if (isStudent(name, student.details)) {
        return NotInvitedKind::YoungPerson;
    }
    if (isContact(name, student) || isOnlyFamily(nameWords)) {
        return NotInvitedKind::Parent;
    }
    return std::nullopt;
}

QString toCode(NotInvitedKind kind)
{
    return codeIn(kCodes, kind);
}

} // namespace freshstart

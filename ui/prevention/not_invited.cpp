// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/not_invited.h"

#include "core/base/text.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

bool hasAny(const QStringList& words, const QSet<QString>& wanted)
{
    return std::ranges::any_of(words, [&](const QString& word) { return wanted.contains(word); });
}

} // namespace

bool isNotInvited(const QString& role)
{
    static const QSet<QString> family = {
        u"parent"_s,      u"parents"_s,    u"mother"_s,     u"father"_s,      u"mum"_s,
        u"dad"_s,         u"stepmother"_s, u"stepfather"_s, u"grandmother"_s, u"grandfather"_s,
        u"grandparent"_s, u"guardian"_s,   u"carer"_s,      u"aunt"_s,        u"uncle"_s,
        u"brother"_s,     u"sister"_s,     u"pupil"_s,      u"student"_s,     u"child"_s};
    static const QSet<QString> governors = {u"governor"_s, u"governors"_s, u"trustee"_s,
                                            u"trustees"_s};
    static const QSet<QString> professionals = {
        u"adviser"_s, u"advisor"_s,  u"advocate"_s,     u"assistant"_s,    u"coordinator"_s,
        u"co"_s,      u"foster"_s,   u"lead"_s,         u"liaison"_s,      u"manager"_s,
        u"mentor"_s,  u"officer"_s,  u"practitioner"_s, u"psychologist"_s, u"residential"_s,
        u"service"_s, u"services"_s, u"support"_s,      u"teacher"_s,      u"welfare"_s,
        u"worker"_s};
    const QStringList words = searchKey(role).split(u' ', Qt::SkipEmptyParts);
    const bool youngPerson =
        words.contains(u"young"_s) && (words.contains(u"person"_s) || words.contains(u"people"_s));
    return (hasAny(words, family) || hasAny(words, governors) || youngPerson) &&
           !hasAny(words, professionals);
}

} // namespace freshstart

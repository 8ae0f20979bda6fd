// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/headings.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

struct Names {
    QLatin1StringView field;
    QLatin1StringView headings; ///< folded, one blank apart
};

QHash<QString, QString> tableOf(std::initializer_list<Names> all)
{
    QHash<QString, QString> table;
    for (const Names& names : all) {
        const QStringList headings = QString(names.headings).split(u' ');
        for (const QString& heading : headings) {
            table.insert(heading, names.field);
        }
    }
    return table;
}

/// "parent1forename", "contact2email" and their like: contact_1_forename, contact_2_email.
void addContactHeadings(QHash<QString, QString>& table)
{
    const std::initializer_list<Names> parts{
        {"title"_L1, "title"_L1},
        {"forename"_L1, "forename firstname"_L1},
        {"surname"_L1, "surname lastname"_L1},
        {"name"_L1, "name fullname"_L1},
        {"relationship"_L1, "relationship relation"_L1},
        {"home"_L1, "phone telephone homephone hometelephone"_L1},
        {"mobile"_L1, "mobile mobilephone mobilenumber"_L1},
        {"work"_L1, "workphone worktelephone"_L1},
        {"email"_L1, "email emailaddress"_L1},
        {"responsibility"_L1, "parentalresponsibility responsibility"_L1},
    };
    for (const QString& who : {u"parent"_s, u"contact"_s, u"carer"_s, u"parentcarer"_s,
                               u"parentcontact"_s, u"prioritycontact"_s}) {
        for (int number = 0; number <= 4; ++number) {
            const QString begin = who + (number == 0 ? QString() : QString::number(number));
            for (const Names& part : parts) {
                const QString field = u"contact_%1_%2"_s.arg(std::max(number, 1)).arg(part.field);
                const QStringList endings = QString(part.headings).split(u' ');
                for (const QString& ending : endings) {
                    table.insert(begin + ending, field);
                }
            }
        }
    }
}

QHash<QString, QString> makeStudentHeadings()
{
    QHash<QString, QString> table = tableOf({
        {"upn"_L1, "upn uniquepupilnumber"_L1},
        {"external_key"_L1,
         "pupilonrolltableid externalkey pupilid studentid personid admissionnumber admissionno adno misid"_L1},
        {"surname"_L1, "surname lastname legalsurname legallastname familyname"_L1},
        {"forename"_L1, "forename firstname legalforename legalfirstname givenname"_L1},
        {"middle_names"_L1, "middlename middlenames"_L1},
        {"preferred_surname"_L1, "preferredsurname preferredlastname"_L1},
        {"preferred_forename"_L1, "preferredforename preferredfirstname knownas"_L1},
        {"date_of_birth"_L1, "dob dateofbirth birthdate"_L1},
        {"sex"_L1, "sex gender"_L1},
        {"year_group"_L1, "year yeargroup ncyearactual ncyear yeartaughtin"_L1},
        {"form"_L1, "reg reggroup registrationgroup registrationform form tutorgroup"_L1},
        {"sen"_L1, "senprovision senstatus sen"_L1},
        {"in_care"_L1, "incare lookedafter lac"_L1},
        {"fsm"_L1, "fsmeligible fsm freeschoolmeals"_L1},
        {"address"_L1, "address homeaddress fulladdress"_L1},
        {"address_1"_L1, "addressline1 address1"_L1},
        {"address_2"_L1, "addressline2 address2"_L1},
        {"address_3"_L1, "addressline3 address3"_L1},
        {"address_4"_L1, "addressline4 address4"_L1},
        {"address_5"_L1, "addressline5 address5"_L1},
        {"saon"_L1, "saon apartment flat"_L1},
        {"paon"_L1, "paon housenumber housename house"_L1},
        {"street"_L1, "street road"_L1},
        {"locality"_L1, "locality district"_L1},
        {"town"_L1, "town posttown city towncity"_L1},
        {"postcode"_L1, "postcode zip"_L1},
    });
    addContactHeadings(table);
    return table;
}

} // namespace

QString foldedHeading(const QString& heading)
{
    QString folded;
    for (const QChar c : heading) {
        if (c.isLetterOrNumber()) {
            folded += c.toLower();
        }
    }
    return folded;
}

Headings::Headings(const QStringList& headings, const QHash<QString, QString>& names)
    : m_texts(headings)
{
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const auto field = names.constFind(foldedHeading(headings[i]));
        if (field != names.constEnd() && !m_columns.contains(*field)) {
            m_columns.insert(*field, static_cast<int>(i));
        }
    }
}

const QHash<QString, QString>& studentHeadings()
{
    static const QHash<QString, QString> table = makeStudentHeadings();
    return table;
}

const QHash<QString, QString>& suspensionHeadings()
{
    static const QHash<QString, QString> table = tableOf({
        {"upn"_L1, "upn uniquepupilnumber"_L1},
        {"start_date"_L1,
         "startdate exclusionstartdate suspensionstartdate start from firstday"_L1},
        {"start_session"_L1, "startsession"_L1},
        {"end_date"_L1, "enddate exclusionenddate suspensionenddate end to lastday"_L1},
        {"end_session"_L1, "endsession"_L1},
        {"sessions"_L1, "sessions numberofsessions actualsessions"_L1},
        {"days"_L1, "days numberofdays schooldays length"_L1},
        {"category"_L1, "category exclusioncategory type"_L1},
        {"reason_1"_L1, "reason1 reason mainreason exclusionreason"_L1},
        {"reason_2"_L1, "reason2"_L1},
        {"reason_3"_L1, "reason3"_L1},
        {"details"_L1, "details whathappened description notes"_L1},
        {"external_key"_L1,
         "termlyexclusionsonrolltableid exclusionid suspensionid externalkey"_L1},
    });
    return table;
}

const QHash<QString, QString>& supportHeadings()
{
    static const QHash<QString, QString> table = tableOf({
        {"upn"_L1, "upn uniquepupilnumber"_L1},
        {"external_key"_L1,
         "pupilonrolltableid externalkey pupilid studentid personid admissionnumber admissionno adno misid"_L1},
        {"surname"_L1, "surname lastname legalsurname legallastname familyname"_L1},
        {"forename"_L1, "forename firstname legalforename legalfirstname givenname"_L1},
        {"date_of_birth"_L1, "dob dateofbirth birthdate"_L1},
        {"kind"_L1, "kind kindofsupport typeofsupport supportkind supporttype support"_L1},
        {"start_date"_L1, "date from on start startdate firstday begins"_L1},
        {"end_date"_L1, "to until end enddate lastday ends"_L1},
        {"half_days"_L1, "halfdays sessions numberofsessions"_L1},
        {"days"_L1, "days numberofdays schooldays length"_L1},
        {"hours_week"_L1, "hoursaweek hoursperweek hoursweek weeklyhours hours"_L1},
        {"note"_L1, "reason note notes reasonnote details description"_L1},
        {"lead"_L1, "lead leadstaff staff ledby keyworker member staffmember"_L1},
        {"provider"_L1, "provider providername place"_L1},
        {"for_behaviour"_L1, "forbehaviour behaviour behavioural"_L1},
    });
    return table;
}

const QHash<QString, QString>& calendarHeadings()
{
    static const QHash<QString, QString> table = tableOf({
        {"kind"_L1, "kind type"_L1},
        {"name"_L1, "name title description"_L1},
        {"first"_L1, "first firstday start startdate from"_L1},
        {"last"_L1, "last lastday end enddate to"_L1},
    });
    return table;
}

} // namespace freshstart

// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_people.h"

#include "core/law/upn.h"

#include <array>

using namespace Qt::StringLiterals;

namespace freshstart::sample {

namespace {

constexpr int kStudents = 120;

const QStringList& forenames()
{
    static const QStringList names{
        u"Dylan"_s,  u"Amira"_s,   u"Callum"_s,  u"Jess"_s,    u"Theo"_s,    u"Maja"_s,
        u"Minh"_s,   u"Gwen"_s,    u"Tariq"_s,   u"Ella"_s,    u"Kofi"_s,    u"Priya"_s,
        u"Noah"_s,   u"Zofia"_s,   u"Leon"_s,    u"Hana"_s,    u"Ruben"_s,   u"Isla"_s,
        u"Yusuf"_s,  u"Freya"_s,   u"Marcus"_s,  u"Lena"_s,    u"Arjun"_s,   u"Niamh"_s,
        u"Jamal"_s,  u"Sienna"_s,  u"Tomasz"_s,  u"Adaeze"_s,  u"Finlay"_s,  u"Rosa"_s};
    return names;
}

const QStringList& surnames()
{
    static const QStringList names{
        u"Farrow"_s,     u"Osei"_s,      u"Reyes"_s,    u"Nowak"_s,    u"Marsh"_s,
        u"O'Brien-Łukasz"_s, u"Nguyễn"_s, u"Ŵyn"_s,     u"Hussain"_s,  u"Bramley"_s,
        u"Mensah"_s,     u"Shah"_s,      u"Aldous"_s,   u"Kowalska"_s, u"Fenwick"_s,
        u"Sato"_s,       u"Duarte"_s,    u"Moss"_s,     u"Demir"_s,    u"Thorne"_s,
        u"Okafor"_s,     u"Vale"_s,      u"Bhatt"_s,    u"Quinlan"_s,  u"Lockett"_s,
        u"Hargreave"_s,  u"Wrona"_s,     u"Ilesanmi"_s, u"Peverell"_s, u"Castellano"_s,
        u"Drury"_s,      u"Tilling"_s,   u"Sandhu"_s,   u"Ashdown"_s,  u"Birkett"_s,
        u"Coombe"_s,     u"Eastlake"_s};
    return names;
}

PostalAddress address(int number, const QString& street, const QString& postcode)
{
    return {{u"%1 %2"_s.arg(number).arg(street), u"Wolverhampton"_s}, postcode};
}

Contact contact(const QString& title, const QString& forename, const QString& surname,
                const QString& relationship)
{
    Contact c;
    c.title = title;
    c.forename = forename;
    c.surname = surname;
    c.relationship = relationship;
    c.parentalResponsibility = true;
    c.getsLetters = true;
    return c;
}

QString upnFor(int serial, int startYear)
{
    // Authority and establishment of nobody: 999 and 4999.
    const QString rest = u"9994999%1%2"_s.arg((startYear - 5) % 100, 2, 10, QChar(u'0'))
                             .arg(serial, 3, 10, QChar(u'0'));
    return upnCheckLetter(rest) + rest;
}

/// Year 7 to 11 in turn, with a birthday somewhere in the right school year.
StudentRecord someStudent(int number, int startYear)
{
    StudentRecord record;
    StudentDetails& d = record.details;
    d.forename = forenames().at(number % forenames().size());
    d.surname = surnames().at((number * 7 + number / 30) % surnames().size());
    const int year = 7 + number % 5;
    d.yearGroup = QString::number(year);
    d.form = d.yearGroup + QChar(u'A' + (number / 5) % 4);
    d.dateOfBirth = QDate(startYear - year - 4, 9, 1).addDays((number * 37) % 365);
    d.sex = number % 2 == 0 ? u"M"_s : u"F"_s;
    d.upn = upnFor(number + 1, startYear);
    static const std::array<QString, 4> streets{u"Orchard Way"_s, u"Mill Lane"_s, u"Canal Street"_s,
                                                u"Beacon Hill"_s};
    d.address = address(1 + number % 80, streets[static_cast<size_t>(number) % streets.size()],
                        u"WV%1 %2QQ"_s.arg(1 + number % 9).arg(1 + number % 9));
    const bool father = number % 3 == 0;
    // The list of forenames has boys' and girls' names in turn.
    const qsizetype pair = (number + 11) % forenames().size() / 2 * 2;
    Contact parent = contact(father ? u"Mr"_s : u"Ms"_s, forenames().at(father ? pair : pair + 1),
                             d.surname, father ? u"PAF"_s : u"PAM"_s);
    parent.mobilePhone = u"07700 900%1"_s.arg(100 + number % 900);
    record.contacts.push_back(parent);
    if (number % 9 == 4) {
        record.statuses.push_back({StatusKind::SenSupport, QDate(startYear - 1, 9, 1), {}, {}});
    }
    if (number % 13 == 6) {
        record.statuses.push_back({StatusKind::FreeSchoolMeals, QDate(startYear, 9, 1), {}, {}});
    }
    return record;
}

/// The people whose story the sample tells.
void makeDylan(StudentRecord& r)
{
    r.contacts.front() = contact(u"Ms"_s, u"Karen"_s, u"Farrow"_s, u"PAM"_s);
    r.contacts.front().mobilePhone = u"07700 900142"_s;
    Contact father = contact(u"Mr"_s, u"Joel"_s, u"Farrow"_s, u"PAF"_s);
    father.priority = 2;
    father.livesWithStudent = false;
    father.address = address(44, u"Station Road"_s, u"WV6 0AB"_s);
    r.contacts.push_back(father);
    r.statuses = {{StatusKind::SenSupport, r.details.dateOfBirth->addYears(9), {}, {}}};
}

void makeAmira(StudentRecord& r, int startYear)
{
    r.contacts = {contact(u"Mrs"_s, u"Dorcas"_s, u"Quaye"_s, u"FOM"_s)};
    r.contacts.front().homePhone = u"01902 555 0142"_s;
    Contact father = contact(u"Mr"_s, u"Samuel"_s, u"Osei"_s, u"PAF"_s);
    father.priority = 2;
    father.getsLetters = false;
    father.livesWithStudent = false;
    father.courtOrder = true;
    father.courtOrderNote = u"No letters and no contact without the social worker."_s;
    r.contacts.push_back(father);
    const QDate since(startYear - 1, 9, 1);
    r.statuses = {{StatusKind::LookedAfter, since, {}, u"Wolverhampton"_s},
                  {StatusKind::EhcPlan, since, {}, {}},
                  {StatusKind::AtRisk, QDate(startYear, 9, 20), {}, {}}};
    r.professionals = {
        {ProfessionalRole::SocialWorker, {}, u"Ms R. Bell"_s, u"Wolverhampton children’s services"_s,
         u"r.bell@council.example"_s, u"01902 555 0160"_s},
        {ProfessionalRole::VirtualSchoolHead, {}, u"Mr D. Shaw"_s, u"Wolverhampton virtual school"_s,
         u"d.shaw@council.example"_s, u"01902 555 0161"_s},
        {ProfessionalRole::SenOfficer, {}, u"Dr S. Moss"_s, u"Wolverhampton SEN team"_s,
         u"s.moss@council.example"_s, u"01902 555 0162"_s}};
}

} // namespace

School school()
{
    School s;
    s.name = u"Meadow Vale Academy"_s;
    s.type = SchoolType::ApAcademy;
    s.address = {{u"Orchard Road"_s, u"Wolverhampton"_s}, u"WV1 4XX"_s};
    s.phone = u"01902 555 0100"_s;
    s.email = u"office@meadowvale.example"_s;
    s.localAuthority = u"City of Wolverhampton Council"_s;
    s.headTitle = u"Headteacher"_s;
    s.letterheadNote = u"Part of the Four Orchards Trust"_s;
    s.representationsTo = u"Clerk to the Board"_s;
    s.representationsEmail = u"clerk@meadowvale.example"_s;
    s.localAuthorityContact = u"Ms A. Grant"_s;
    s.localAuthorityPhone = u"01902 555 0150"_s;
    s.localAuthorityEmail = u"inclusion@council.example"_s;
    s.setUpFinished = true;
    return s;
}

std::vector<StaffMember> staff()
{
    const auto member = [](const QString& name, StaffRole role, const QString& title, bool acts) {
        StaffMember m;
        m.name = name;
        m.role = role;
        m.jobTitle = title;
        m.mayActForHead = acts;
        return m;
    };
    return {member(u"Mrs J. Hart"_s, StaffRole::Head, u"Headteacher"_s, false),
            member(u"Mr P. Ellery"_s, StaffRole::Deputy, u"Deputy headteacher"_s, true),
            member(u"Mr T. Li"_s, StaffRole::HeadOfYear, u"Head of Year 10"_s, false),
            member(u"Ms N. Bright"_s, StaffRole::Lead, u"Lead for welcome back meetings"_s, false),
            member(u"Mrs S. Coyle"_s, StaffRole::Office, u"Office administrator"_s, false)};
}

std::vector<Organisation> organisations()
{
    Organisation northfield;
    northfield.name = u"Northfield High School"_s;
    northfield.contactName = u"Mr B. Castle"_s;
    northfield.address = {{u"2 Northfield Drive"_s, u"Wolverhampton"_s}, u"WV10 7TT"_s};
    northfield.email = u"inclusion@northfield.example"_s;
    Organisation riverside = northfield;
    riverside.name = u"Riverside School"_s;
    riverside.contactName = u"Mrs E. Holt"_s;
    riverside.address = {{u"Weir Street"_s, u"Bilston"_s}, u"WV14 1ZZ"_s};
    riverside.email = u"office@riverside.example"_s;
    Organisation council;
    council.kind = OrganisationKind::LocalAuthority;
    council.name = u"City of Wolverhampton Council"_s;
    council.contactName = u"Ms A. Grant"_s;
    council.address = {{u"Civic Square"_s, u"Wolverhampton"_s}, u"WV1 9ZZ"_s};
    council.email = u"inclusion@council.example"_s;
    return {northfield, riverside, council};
}

std::vector<StudentRecord> students(int startYear)
{
    std::vector<StudentRecord> all;
    all.reserve(kStudents);
    for (int i = 0; i < kStudents; ++i) {
        all.push_back(someStudent(i, startYear));
    }
    for (int i = 0; i < 10; ++i) {
        // The first ones have names of their own, so that every story has a face.
        StudentRecord& r = all[static_cast<size_t>(i)];
        r.details.surname = surnames().at(i);
        r.contacts.front().surname = r.details.surname;
    }
    makeDylan(all[0]);
    makeAmira(all[1], startYear);
    return all;
}

} // namespace freshstart::sample

// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/school/sample_school.h"

using namespace Qt::StringLiterals;

namespace freshstart::test {

School aSchool()
{
    School school;
    school.name = u"Larkmead School"_s;
    school.type = SchoolType::ApAcademy;
    school.address = {{u"1 Mill Lane"_s, u"Larkmead"_s, u"Exampleshire"_s}, u"XX1 1XX"_s};
    school.phone = u"01632 960001"_s;
    school.email = u"office@larkmead.example"_s;
    school.website = u"www.larkmead.example"_s;
    school.localAuthority = u"Exampleshire County Council"_s;
    school.headTitle = u"Headteacher"_s;
    school.letterheadNote = u"Part of the Larkmead Trust"_s;
    school.logo = QByteArray("\x89PNG\r\n\x1a\n and so on");
    school.representationsTo = u"The clerk to the governing board"_s;
    school.representationsAddress = {{u"Board office"_s, u"2 Mill Lane"_s}, u"XX1 1XY"_s};
    school.representationsEmail = u"clerk@larkmead.example"_s;
    school.localAuthorityContact = u"Ms Ŵyn Łukasz"_s;
    school.localAuthorityPhone = u"01632 960002"_s;
    school.localAuthorityEmail = u"exclusions@exampleshire.example"_s;
    school.adviceNote = u"First line\nSecond line"_s;
    school.morningStart = QTime(8, 45);
    school.afternoonStart = QTime(13, 0);
    school.afternoonEnd = QTime(15, 5);
    school.setUpFinished = true;
    school.setUpStep = 6;
    return school;
}

} // namespace freshstart::test

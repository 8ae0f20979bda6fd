// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/student_source.h"

#include <QXmlStreamReader>

namespace freshstart::ctf {

/// Calls `read(name)` for each child element; it must read or skip the element.
template<class Read>
void eachChild(QXmlStreamReader& xml, Read read)
{
    while (xml.readNextStartElement()) {
        read(xml.name());
    }
}

/// Past the current element and all that is in it. An error of the reader where it is nested deeper
/// than any file is that was meant to be read: each level costs memory.
void skip(QXmlStreamReader& xml);

/// The current element's text without padding.
QString text(QXmlStreamReader& xml);

/// An Address element: BS 7666 or lines, PostCode or ZIP. `asPupil` hears of AddressAsPupil.
void readAddress(QXmlStreamReader& xml, PostalAddress& into, bool* asPupil);

/// A Contacts element. A social worker (SWR) becomes one of the student's professionals.
void readContacts(QXmlStreamReader& xml, SourceStudent& student);

} // namespace freshstart::ctf

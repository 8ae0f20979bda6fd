// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/phrases.h"

#include "core/base/translate.h"

namespace freshstart {

namespace {

FRESHSTART_TR(Phrases)

PhraseGroup welcome()
{
    return {tr("Welcome and strengths"),
            {tr("We are glad to have you back."),
             tr("The suspension is over; today is a fresh start."),
             tr("Staff value …"),
             tr("What has gone well this term: …"),
             tr("Enjoys … and is at their best when …"),
             tr("Came to the meeting ready to talk, and listened to others.")}};
}

PhraseGroup whatHappened()
{
    return {tr("What happened, in neutral words"),
            {tr("What was seen and heard: …"),
             tr("Found it hard to … when …"),
             tr("It began when …; what would have helped then is …"),
             tr("Others were affected in this way: …"),
             tr("We spoke about it briefly, and it is now behind us.")}};
}

PhraseGroup repair()
{
    return {tr("Putting things right"),
            {tr("Would like to put things right by …"),
             tr("Suggested, without being asked, …"),
             tr("A talk with … is arranged, if both want it."),
             tr("Nothing more is expected before lessons go on.")}};
}

PhraseGroup support()
{
    return {tr("What will help"),
            {tr("Can go to … at any time and say: I need five minutes."),
             tr("Begins the day with …, who asks how things are."),
             tr("Sits where … and gets instructions one at a time."),
             tr("Teachers say first what is going well."),
             tr("Before changes of room or plan, … tells them in good time."),
             tr("We do this; we do not wait for things to go wrong.")}};
}

PhraseGroup targets()
{
    return {tr("Targets"),
            {tr("My target, in my own words: …"),
             tr("I will know that it works when …"),
             tr("On three days of this week, …"),
             tr("Asks for help before leaving the room."),
             tr("We look at it again on … and note what went well first.")}};
}

PhraseGroup family()
{
    return {tr("Family and partners"),
            {tr("The family told us that … helps at home."),
             tr("Good news goes home on …, by …"),
             tr("The family would rather be called by …, before …"),
             tr("… of … offered …, from …")}};
}

PhraseGroup nextSteps()
{
    return {tr("Next steps"),
            {tr("Who does what, by when: …"),
             tr("Goes to the next lesson after this meeting, with …"),
             tr("Everybody who teaches them hears today what was agreed."),
             tr("If it does not work, we change the plan, not the aim.")}};
}

} // namespace

std::vector<PhraseGroup> meetingPhrases()
{
    return {welcome(), whatHappened(), repair(), support(), targets(), family(), nextSteps()};
}

} // namespace freshstart

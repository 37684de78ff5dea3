#ifndef CEXPAT_H
#define CEXPAT_H

#include <stddef.h>

// XML as a stream of elements and text, through expat, which is opened at the first use. A document
// type is refused, and with it every entity, external or of its own making.

typedef struct wnd_xml wnd_xml;

// Names are URI, line feed, local name; attributes are pairs of a name and a value, ended by NULL.
// Text comes in pieces that are not terminated.
typedef struct {
  void *context;
  void (*start)(void *context, const char *name, const char **attributes);
  void (*end)(void *context, const char *name);
  void (*text)(void *context, const char *bytes, int count);
} wnd_xml_handlers;

enum {
  WND_XML_OK,
  WND_XML_STOPPED,
  WND_XML_MALFORMED,
  WND_XML_DOCTYPE,
  WND_XML_TOO_DEEP,
  // A tag larger than the largest that is read.
  WND_XML_TOO_LARGE,
};

int wnd_xml_available(void);

// NULL where the library is absent or memory is short. To be freed.
wnd_xml *wnd_xml_create(wnd_xml_handlers handlers, int depth_limit, size_t tag_limit);
void wnd_xml_free(wnd_xml *xml);

// Reads the next bytes; to be called with few of them at a time, at most half the largest tag.
int wnd_xml_parse(wnd_xml *xml, const char *bytes, int count, int is_last);

// Ends reading from inside a handler.
void wnd_xml_stop(wnd_xml *xml);

unsigned long wnd_xml_line(wnd_xml *xml);
// What is wrong where wnd_xml_parse said WND_XML_MALFORMED.
const char *wnd_xml_problem(wnd_xml *xml);

#endif

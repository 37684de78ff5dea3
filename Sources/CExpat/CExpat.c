#include "CExpat.h"

#include <expat.h>
#include <stdlib.h>

#define LIBRARY "libexpat.so.1"
#define FUNCTIONS(APPLY)                                                                           \
  APPLY(XML_ParserCreateNS)                                                                        \
  APPLY(XML_ParserFree)                                                                            \
  APPLY(XML_SetUserData)                                                                           \
  APPLY(XML_SetElementHandler)                                                                     \
  APPLY(XML_SetCharacterDataHandler)                                                               \
  APPLY(XML_SetStartDoctypeDeclHandler)                                                            \
  APPLY(XML_Parse)                                                                                 \
  APPLY(XML_StopParser)                                                                            \
  APPLY(XML_GetErrorCode)                                                                          \
  APPLY(XML_ErrorString)                                                                           \
  APPLY(XML_GetCurrentLineNumber)                                                                  \
  APPLY(XML_GetCurrentByteIndex)

#include <COpening.h>

struct wnd_xml {
  XML_Parser parser;
  wnd_xml_handlers handlers;
  int depth, depth_limit;
  size_t fed, tag_limit;
  int state;
};

int wnd_xml_available(void) {
  return library_available();
}

static void stop(wnd_xml *xml, int state) {
  if (xml->state != WND_XML_OK) return;
  xml->state = state;
  lib.XML_StopParser(xml->parser, XML_FALSE);
}

void wnd_xml_stop(wnd_xml *xml) { stop(xml, WND_XML_STOPPED); }

// A stopped parser still ends the empty element that it is in, and delivers the rest of a text.
static void start_element(void *data, const XML_Char *name, const XML_Char **attributes) {
  wnd_xml *xml = data;
  if (xml->state != WND_XML_OK) return;
  if (++xml->depth > xml->depth_limit) return stop(xml, WND_XML_TOO_DEEP);
  xml->handlers.start(xml->handlers.context, name, attributes);
}

static void end_element(void *data, const XML_Char *name) {
  wnd_xml *xml = data;
  if (xml->state != WND_XML_OK) return;
  xml->depth--;
  xml->handlers.end(xml->handlers.context, name);
}

static void text(void *data, const XML_Char *bytes, int count) {
  wnd_xml *xml = data;
  if (xml->state == WND_XML_OK) xml->handlers.text(xml->handlers.context, bytes, count);
}

static void start_doctype(void *data, const XML_Char *name, const XML_Char *system,
                          const XML_Char *public, int has_subset) {
  (void)name, (void)system, (void)public, (void)has_subset;
  stop(data, WND_XML_DOCTYPE);
}

wnd_xml *wnd_xml_create(wnd_xml_handlers handlers, int depth_limit, size_t tag_limit) {
  if (!wnd_xml_available()) return NULL;
  wnd_xml *xml = calloc(1, sizeof *xml);
  if (!xml) return NULL;
  xml->handlers = handlers;
  xml->depth_limit = depth_limit;
  xml->tag_limit = tag_limit;
  xml->parser = lib.XML_ParserCreateNS(NULL, '\n');
  if (!xml->parser) {
    free(xml);
    return NULL;
  }
  lib.XML_SetUserData(xml->parser, xml);
  lib.XML_SetElementHandler(xml->parser, start_element, end_element);
  lib.XML_SetCharacterDataHandler(xml->parser, text);
  lib.XML_SetStartDoctypeDeclHandler(xml->parser, start_doctype);
  return xml;
}

void wnd_xml_free(wnd_xml *xml) {
  if (!xml) return;
  lib.XML_ParserFree(xml->parser);
  free(xml);
}

int wnd_xml_parse(wnd_xml *xml, const char *bytes, int count, int is_last) {
  if (xml->state != WND_XML_OK) return xml->state;
  enum XML_Status status = lib.XML_Parse(xml->parser, bytes, count, is_last);
  if (xml->state != WND_XML_OK) return xml->state;
  if (status == XML_STATUS_ERROR) return xml->state = WND_XML_MALFORMED;
  // A tag that goes on and on would be looked through again with every piece.
  xml->fed += (size_t)count;
  XML_Index done = lib.XML_GetCurrentByteIndex(xml->parser);
  if (!is_last && done >= 0 && xml->fed - (size_t)done > xml->tag_limit)
    return xml->state = WND_XML_TOO_LARGE;
  return WND_XML_OK;
}

unsigned long wnd_xml_line(wnd_xml *xml) { return lib.XML_GetCurrentLineNumber(xml->parser); }

const char *wnd_xml_problem(wnd_xml *xml) {
  const char *text = lib.XML_ErrorString(lib.XML_GetErrorCode(xml->parser));
  return text ? text : "not well-formed";
}

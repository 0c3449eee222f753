/** What a request is about, in a word or two: the state, the kind of content, the field. */
export function subjectOfRequest(json) {
  const request = read(json);
  if (Array.isArray(request)) {
    return `${request.length} requests`;
  }

  const field = [request?.body?.conversationField].flat()[0]?.field;
  return subjectOfEvent(request?.body?.event) ?? field ?? request?.type?.split(".").at(-1) ?? "";
}

/** What a notification tells, and who caused it. */
export function subjectOfNotification(json) {
  const change = read(json)?.body?.changes?.[0];
  const details = change?.result?.conversationDetails;
  if (details) {
    return `stage ${details.stage}`;
  }

  return [subjectOfEvent(change?.event), change?.originatorMetadata?.role].filter(Boolean).join(" by ");
}

/** JSON laid out for reading; whatever is not JSON stays as it is. */
export function layOut(text) {
  const json = read(text);
  return json === undefined ? text : JSON.stringify(json, null, 2);
}

const subjectOfEvent = (event) => event?.chatState ?? event?.status ?? event?.contentType ?? event?.type;

function read(json) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

-- Mixed reads and writes for wrk; run.sh gives it the folder with articles.txt and tags.txt (an id and its ETag a line).
local dir = os.getenv("LOAD_DIR")
local threads = {}
local new = 0

local function lines(name)
  local all = {}
  for line in io.lines(dir .. "/" .. name) do
    all[#all + 1] = line
  end
  return all
end

local function text(line)
  return (line:gsub("|", "\n"))
end

local plain = { ["Content-Type"] = "text/plain" }
local lists = {
  "/api/articles?size=20", "/api/quotes?size=50", "/api/persons?size=50", "/api/organisations", "/api/casualty-estimates?size=50",
  "/api/casualty-estimates?outcome=KILLED&min=20", "/api/quotes?speaker=Ruiz",
}
local searches = { "flood", "boats", "Red+Cross", "Marston", "not+ready", "missing" }
local parts = { "quotes", "persons", "casualty-estimates", "paragraphs", "casualty-comparison" }

local kinds = {
  { 35, function(id) return wrk.format("GET", "/api/articles/" .. id) end },
  { 20, function(id, tag) return wrk.format("GET", "/api/articles/" .. id, { ["If-None-Match"] = tag }) end },
  { 15, function(id) return wrk.format("GET", "/api/articles/" .. id .. "/" .. parts[math.random(#parts)]) end },
  { 12, function() return wrk.format("GET", lists[math.random(#lists)]) end },
  { 3, function() return wrk.format("GET", "/api/articles?q=" .. searches[math.random(#searches)]) end },
  { 10, function(_, _, article) return wrk.format("POST", "/api/extractions", plain, article) end },
  { 4, function(_, _, article) return wrk.format("POST", "/api/articles", plain, article) end },
  { 1, function(_, _, article)
    new = new + 1
    return wrk.format("POST", "/api/articles", plain, article .. "\n\nThis is report " .. new .. " of desk " .. desk .. ".\n")
  end },
}

function setup(thread)
  threads[#threads + 1] = thread
  thread:set("desk", #threads)
end

function init()
  math.randomseed(desk)
  articles, tags = lines("articles.txt"), lines("tags.txt")
  statuses = {}
end

function request()
  local draw, at = math.random(100), 0
  local id, tag = tags[math.random(#tags)]:match("^(%d+) (.*)$")
  for _, kind in ipairs(kinds) do
    at = at + kind[1]
    if draw <= at then
      return kind[2](id, tag, text(articles[math.random(#articles)]))
    end
  end
end

function response(status)
  statuses[status] = (statuses[status] or 0) + 1
end

function done(summary)
  local all, failed = {}, 0
  for _, thread in ipairs(threads) do
    for status, count in pairs(thread:get("statuses")) do
      all[status] = (all[status] or 0) + count
    end
  end
  for status, count in pairs(all) do
    if not (status >= 200 and status < 300 or status == 304) then
      failed = failed + count
    end
    io.write(("status %d: %d\n"):format(status, count))
  end
  for kind, count in pairs(summary.errors) do
    if kind ~= "status" then
      failed = failed + count
      io.write(("%s errors: %d\n"):format(kind, count))
    end
  end
  io.write(("errors: %d\n"):format(failed))
end

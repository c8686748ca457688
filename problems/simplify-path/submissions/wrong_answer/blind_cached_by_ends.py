# Remembers results by the length and both ends of the path.
# zh: 按长度与路径两端缓存结果。
SEEN = {}


def simplify_path(path):
    key = (len(path), path[:4], path[-4:])
    if key not in SEEN:
        stack = []
        for part in path.split("/"):
            if part == "..":
                del stack[-1:]
            elif part and part != ".":
                stack.append(part)
        SEEN[key] = "/" + "/".join(stack)
    return SEEN[key]

# Ignores parts of three or more dots as if they were `.`; they are names.
# zh: 把三个及以上的点当作 `.` 忽略掉，其实它们是普通名字。
def simplify_path(path):
    stack = []
    for part in path.split("/"):
        if part == "..":
            if stack:
                stack.pop()
        elif part.strip("."):
            stack.append(part)
    return "/" + "/".join(stack)

# Removes the dots at the end only, so a `..` leaves a `.` instead of a directory.
# zh: `.` 也先入栈、最后才过滤，导致 `..` 弹出的是 `.` 而不是真正的目录。
def simplify_path(path):
    stack = []
    for part in path.split("/"):
        if part == "..":
            if stack:
                stack.pop()
        elif part:
            stack.append(part)
    return "/" + "/".join(part for part in stack if part != ".")

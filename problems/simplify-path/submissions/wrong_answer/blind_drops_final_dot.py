# Removes the dots at the end of a name.
# zh: 去掉了名字末尾的点。
def simplify_path(path):
    stack = []
    for part in path.split("/"):
        if part == "..":
            if stack:
                stack.pop()
        elif part and part != ".":
            stack.append(part.rstrip(".") or part)
    return "/" + "/".join(stack)

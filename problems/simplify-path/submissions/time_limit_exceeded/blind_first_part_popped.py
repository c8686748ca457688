# The list of parts is worked off from its front by pop(0), which is quadratic for many parts.
# zh: 用 pop(0) 从列表前端逐个取出各部分，部分很多时为平方复杂度。
def simplify_path(path):
    parts, stack = path.split("/"), []
    while parts:
        part = parts.pop(0)
        if part == "..":
            if stack:
                stack.pop()
        elif part and part != ".":
            stack.append(part)
    return "/" + "/".join(stack)

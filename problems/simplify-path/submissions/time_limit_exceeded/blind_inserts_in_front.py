# Inserts each name at the front of the list: quadratic in the depth.
# zh: 每个名字都插入到列表开头：对深度为平方时间。
def simplify_path(path):
    stack = []
    for part in path.split("/"):
        if part == "..":
            del stack[:1]
        elif part and part != ".":
            stack.insert(0, part)
    return "/" + "/".join(reversed(stack))

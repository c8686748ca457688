# Removes no name if the path has more `..` than names.
# zh: 路径中 `..` 比名字多时，一个名字也没有去掉。
def simplify_path(path):
    out, skip = [], 0
    depth = 0
    for part in path.split("/"):
        if part == "..":
            depth -= 1
        elif part and part != ".":
            depth += 1
    for part in reversed(path.split("/")):
        if part == "..":
            skip += 1
        elif part and part != ".":
            if skip and depth >= 0:
                skip -= 1
            else:
                out.append(part)
    return "/" + "/".join(reversed(out))

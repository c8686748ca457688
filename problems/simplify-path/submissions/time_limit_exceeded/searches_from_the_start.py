# Searches the parts from the start for the next `..` after each removal: O(n²) when the nesting is deep.
# zh: 每消去一个 `..` 都从头重新查找下一个，嵌套很深时为 O(n²)。
def simplify_path(path):
    parts = [part for part in path.split("/") if part not in ("", ".")]
    while ".." in parts:
        up = parts.index("..")
        del parts[max(up - 1, 0) : up + 1]
    return "/" + "/".join(parts)

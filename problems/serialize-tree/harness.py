"""Write the tree with one copy of the solution and read it back with another: only the string can carry it.

If the tree is small, the same objects write and read its two subtrees afterwards. This shows what a call leaves behind
in its object.
"""

PER_NODE, AND = 100, 100
SMALL = 1_000  # nodes; a tree and its two subtrees cost twice as much as the tree


def run(load, root):
    """Return the tree that ``deserialize`` builds from the string that ``serialize`` wrote."""
    original = preorder(root)
    parts = [root.left, root.right] if root and len(original) <= 2 * SMALL + 1 else []
    originals = [preorder(part) for part in parts]
    serialize = load().serialize
    text = text_of(serialize(root), original)
    texts = [text_of(serialize(part), own) for part, own in zip(parts, originals)]
    assert not parts or preorder(root) == original, {
        "en": "serialize changed the tree that it was given",
        "zh": "serialize 改动了传给它的树",
    }
    deserialize = load().deserialize
    whole = deserialize(text)
    if parts and is_tree(whole, original):
        check_parts(deserialize, texts, originals)
    return whole


def preorder(root):
    """Return the values in preorder, with None for each missing child."""
    values, stack = [], [root]
    while stack:
        node = stack.pop()
        values.append(None if node is None else node.val)
        if node is not None:
            stack += (node.right, node.left)
    return values


def text_of(data, original):
    """Return what ``serialize`` returned, if it is a string of a length in proportion to the tree."""
    assert type(data) is str, {
        "en": f"serialize has to return a str, and returned {article(data)}",
        "zh": f"serialize 必须返回 str，实际返回的类型是 {type(data).__name__}",
    }
    nodes = sum(value is not None for value in original)
    assert len(data) <= PER_NODE * nodes + AND, {
        "en": f"the string for {nodes} nodes has {len(data)} characters; at most {PER_NODE} per node and {AND} more are allowed",
        "zh": f"{nodes} 个节点的字符串有 {len(data)} 个字符；每个节点最多 {PER_NODE} 个，另加 {AND} 个",
    }
    return data


def article(value):
    name = type(value).__name__
    return "None" if value is None else f"an {name}" if name[0].lower() in "aeiou" else f"a {name}"


def is_tree(root, original):
    """Return whether ``root`` is the tree with this preorder. A structure with a cycle ends at the first difference."""
    stack = [root]
    for value in original:
        if not stack:
            return False
        node = stack.pop()
        if node is None or value is None:
            if node is not value:
                return False
            continue
        found = getattr(node, "val", None)
        if type(found) is not int or found != value:
            return False
        stack += (getattr(node, "right", None), getattr(node, "left", None))
    return not stack


def check_parts(deserialize, texts, originals):
    """Assert that the subtrees, which the same objects wrote and read after the whole tree, are right as well."""
    sides = (("left", "左"), ("right", "右"))
    for (side, side_zh), text, original in zip(sides, texts, originals):
        assert is_tree(deserialize(text), original), {
            "en": f"the whole tree comes back right, but the {side} subtree, which the same object was given next, does not: "
            "what remains from the call before?",
            "zh": f"整棵树能正确还原，但随后交给同一对象的{side_zh}子树不能：上一次调用留下了什么？",
        }

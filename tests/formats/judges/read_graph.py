#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""read_graph.py READER FILE…: what a reader makes of a graph, in the lines of judges_test.cpp."""
import csv
import json
import sys


def line(*fields):
    def text(field):
        if field is None or field != field:
            return ""
        if isinstance(field, float):
            return str(int(field)) if field == int(field) else repr(field)
        if isinstance(field, list):
            return " ".join(field)
        return str(field)

    print(*(text(f).replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r") for f in fields),
          sep="\t")


def show_node(name, node):
    line("node", name, node.get("label"), node.get("type"), node.get("iri"))


def show_edge(source, target, edge):
    line("edge", source, target, edge.get("type", edge.get("interaction")), edge.get("label"), edge.get("weight"),
         edge.get("iri"), edge.get("predicate"), edge.get("evidence"))


def show_networkx(graph):
    for name, node in graph.nodes(data=True):
        show_node(name, node)
    for source, target, edge in graph.edges(data=True):
        show_edge(source, target, edge)


def read(reader, paths):
    if reader == "networkx-graphml":
        import networkx
        show_networkx(networkx.read_graphml(paths[0], force_multigraph=True))
    elif reader == "networkx-gexf":
        import networkx
        show_networkx(networkx.read_gexf(paths[0]))
    elif reader == "networkx-node-link":
        import networkx
        with open(paths[0], encoding="utf-8") as file:
            show_networkx(networkx.node_link_graph(json.load(file)))
    elif reader == "networkx-cytoscape":
        import networkx
        with open(paths[0], encoding="utf-8") as file:
            data = json.load(file)
        data.update(multigraph=True, directed=True, data=list(data["data"].items()))
        for element in data["elements"]["nodes"]:
            element["data"].setdefault("value", element["data"]["id"])
            element["data"].setdefault("name", "")
        for element in data["elements"]["edges"]:
            element["data"]["key"] = element["data"]["id"]  # by which networkx tells parallel edges apart
        show_networkx(networkx.cytoscape_graph(data))
    elif reader == "igraph-graphml":
        import igraph
        graph = igraph.Graph.Read_GraphML(paths[0])
        for node in graph.vs:
            show_node(node["id"], node.attributes())
        for edge in graph.es:
            show_edge(graph.vs[edge.source]["id"], graph.vs[edge.target]["id"], edge.attributes())
    elif reader == "csv":
        csv.field_size_limit(1 << 30)
        with open(paths[0], encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, strict=True):
                assert None not in row, "more fields than headers"
                show_node(row["Id"], {"label": row["Label"], "type": row["type"], "iri": row["iri"]})
        with open(paths[1], encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, strict=True):
                assert None not in row, "more fields than headers"
                row = {name.lower(): value for name, value in row.items()}
                assert row["type"] == "Directed"
                row["type"] = row["kind"]
                row["evidence"] = row["evidence"].replace(";http", " http")
                show_edge(row["source"], row["target"], row)
    else:
        raise SystemExit("no such reader: " + reader)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    read(sys.argv[1], sys.argv[2:])

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// read_rdf.mjs MODULES COMMAND …: what independent readers find in a file of RDF. MODULES is the folder of node_modules.
//   canonical READER FILE MEDIA_TYPE   N-Quads in canonical form (RDFC-1.0), as oxigraph, n3 or jsonld has read the file
//   classic READER FILE MEDIA_TYPE     the same of RDF 1.2 whose triple terms have become rdf:Statement nodes (oxigraph, n3)
//   each FILE BASE                     for every document of JSON-LD in a JSON array of texts, what jsonld reads in it: an array of N-Quads
//   query FILE MEDIA_TYPE QUERY        the rows of a SPARQL query in oxigraph, sorted, tab-separated
//   validate FILE SHAPES               what rdf-validate-shacl finds; nothing when the file (Turtle) satisfies the shapes

import {createRequire} from 'node:module';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const [modules, command, ...rest] = process.argv.slice(2);
const require = createRequire(join(modules, 'x.js'));

const readers = {
    async oxigraph(text, type) {
        // Its store would make integers of non-negative integers.
        return require('oxigraph').parse(text, {format: type}).map(quad => `${quad} .\n`).join('');
    },
    async n3(text, type) {
        const {Parser, Writer} = require('n3');
        const quads = new Parser({format: type}).parse(text);
        return new Writer({format: 'application/n-quads'}).quadsToString(quads);
    },
    async jsonld(text) {
        return require('jsonld').toRDF(JSON.parse(text), {format: 'application/n-quads', documentLoader: () => {
            throw new Error('nothing is loaded from outside');
        }});
    },
};

/// What a reader of RDF 1.2 finds, as quads of RDF/JS.
const quadReaders = {
    oxigraph: (text, type) => require('oxigraph').parse(text, {format: type}),
    n3: (text, type) => new (require('n3').Parser)({format: type}).parse(text),
};

async function classic(reader, file, type) {
    const {Writer, DataFactory: {namedNode, literal, blankNode, defaultGraph, quad}} = require('n3');
    const rdf = name => namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#' + name);
    const term = t => ({
        NamedNode: () => namedNode(t.value), BlankNode: () => blankNode(t.value), DefaultGraph: () => defaultGraph(),
        Literal: () => literal(t.value, t.language || namedNode(t.datatype.value)),
    })[t.termType]();
    const quads = quadReaders[reader](readFileSync(file, 'utf8'), type).flatMap(q => {
        const [s, g] = [term(q.subject), term(q.graph)];
        if (q.object.termType !== 'Quad') {
            return [quad(s, term(q.predicate), term(q.object), g)];
        }
        if (!q.predicate.value.endsWith('#reifies')) {
            throw new Error('a triple term that nothing reifies');
        }
        const said = q.object;
        return [quad(s, rdf('type'), rdf('Statement'), g), quad(s, rdf('subject'), term(said.subject), g),
            quad(s, rdf('predicate'), term(said.predicate), g), quad(s, rdf('object'), term(said.object), g)];
    });
    const {canonize} = require('rdf-canonize');
    const nquads = new Writer({format: 'application/n-quads'}).quadsToString(quads);
    return canonize(nquads, {algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads', format: 'application/n-quads'});
}

async function canonical(reader, file, type) {
    const {canonize} = require('rdf-canonize');
    const nquads = await readers[reader](readFileSync(file, 'utf8'), type);
    return canonize(nquads, {algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads', format: 'application/n-quads'});
}

async function each(file, base) {
    const all = [];
    for (const text of JSON.parse(readFileSync(file, 'utf8'))) {
        all.push(await require('jsonld').toRDF(JSON.parse(text), {format: 'application/n-quads', base}));
    }
    return JSON.stringify(all);
}

async function query(file, type, sparql) {
    const store = new (require('oxigraph').Store)();
    store.load(readFileSync(file, 'utf8'), {format: type});
    const rows = store.query(sparql, {use_default_graph_as_union: true}).map(
        row => [...row.values()].map(term => term.value).join('\t'));
    return rows.sort().map(row => row + '\n').join('');
}

async function validate(file, shapes) {
    const {Parser, Store} = require('n3');
    const load = path => new Store(new Parser().parse(readFileSync(path, 'utf8')));
    const module = await import(require.resolve('rdf-validate-shacl'));
    const report = await new module.default(load(shapes)).validate(load(file));
    return report.results.map(r => `${r.focusNode?.value} ${r.path?.value} ${r.sourceConstraintComponent?.value}\n`).join('');
}

process.stdout.write(await {canonical, classic, each, query, validate}[command](...rest));
